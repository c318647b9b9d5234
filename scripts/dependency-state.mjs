// Does node_modules hold what package-lock.json asks for, for this machine? Answered from files, without npm.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPackageFile } from './project-folder.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>} Wanted */
/** @typedef {{ packages: Record<string, LockedPackage & Wanted> }} LockFile */
/** @typedef {'fresh' | 'stale' | 'missing'} DependencyState */

/**
 * @param {string} folder the project's
 * @returns {DependencyState}
 */
export function dependencyState(folder) {
  if (!existsSync(path.join(folder, 'node_modules'))) return 'missing';
  if (readJson(stampFile(folder))?.key === wantedKey(folder)) return 'fresh';
  return npmInstalledTheLock(folder) ? 'fresh' : 'stale';
}

/**
 * @param {string} folder
 * @returns {void}
 */
export function stampDependencies(folder) {
  writeFileSync(stampFile(folder), `${JSON.stringify({ key: wantedKey(folder) })}\n`);
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, 'node_modules', '.porchlight-set-up.json');
}

/**
 * One line that changes with everything an install depends on: a folder carried to another kind of machine
 * holds the wrong binaries.
 * @param {string} folder
 * @returns {string}
 */
function wantedKey(folder) {
  const lock = readFileSync(path.join(folder, 'package-lock.json'));
  const wanted = JSON.stringify(wantedBy(readPackageFile(folder)));
  const hash = createHash('sha256').update(lock).update(wanted).digest('hex');
  return `${process.platform}-${process.arch}-${hash}`;
}

/**
 * npm leaves a note of what it installed as its last step. Comparing it with the lock file spares whoever ran
 * `npm ci` or `npm install` a second install, and others at work in the same folder the loss of node_modules.
 * @param {string} folder
 * @returns {boolean}
 */
function npmInstalledTheLock(folder) {
  /** @type {LockFile | undefined} */
  const lock = readJson(path.join(folder, 'package-lock.json'));
  /** @type {LockFile | undefined} */
  const installed = readJson(path.join(folder, 'node_modules', '.package-lock.json'));
  if (lock === undefined || installed === undefined) return false;
  const { '': root, ...locked } = lock.packages;
  if (JSON.stringify(wantedBy(root ?? {})) !== JSON.stringify(wantedBy(readPackageFile(folder))))
    return false;
  if (Object.keys(installed.packages).some((name) => locked[name] === undefined)) return false;
  return Object.entries(locked).every(([name, entry]) => {
    const there = installed.packages[name];
    // Optional packages of other platforms are in the lock file and rightly not on this machine.
    if (there === undefined) return entry.optional === true || entry.devOptional === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}

/**
 * @param {Wanted} source
 * @returns {Array<[string, string]>} sorted, since npm sorts them in the lock file and people don't
 */
function wantedBy({ dependencies, devDependencies, optionalDependencies }) {
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  return Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * @param {string} file
 * @returns {any} undefined when the file is missing or is no JSON: an interrupted run leaves either
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
