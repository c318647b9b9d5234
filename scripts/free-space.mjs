// Asked before anything big is written: npm doesn't always notice a full disk, and then leaves cut-off files
// behind and complains about them in words that lead nowhere.

import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { explainFailure } from './explain-failure.mjs';
import { StopError } from './stop-error.mjs';

const MEGABYTE = 1_000_000;

/**
 * @param {string} folder what will be written to; it needn't be there yet
 * @param {number} megabytes
 * @returns {void}
 * @throws {StopError}
 */
export function requireFreeSpace(folder, megabytes) {
  let there = path.resolve(folder);
  while (!existsSync(there)) there = path.dirname(there);
  const { bavail, bsize } = statfsSync(there);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= megabytes) return;
  const sentence = explainFailure('ENOSPC')?.sentence ?? '';
  throw new StopError(sentence, `${free} MB are free in ${there}; this step needs ${megabytes} MB.`);
}
