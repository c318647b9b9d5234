// Was out/ built from the sources as they are now? A file whose size and time are as they were is taken to be
// unchanged; for any other its content decides, since a checkout touches times without changing anything.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPackageFile } from './project-folder.mjs';

// The lock file too: a new version of a package ends up in the bundle.
const SOURCE_FOLDERS = ['electron', 'renderer', 'shared', 'resources'];
const SOURCE_FILES = /^(package|package-lock|tsconfig.*)\.json$/;
// What tools leave beside the sources, and what is for people only.
const NO_SOURCE = /\.tsbuildinfo$|^\.DS_Store$|^README\.md$/;

/** @typedef {{ size: number, mtimeMs: number, hash: string }} SourceFile */
/** @typedef {Record<string, SourceFile>} Sources by path in the project, with forward slashes */

/**
 * @param {string} folder the project's
 * @returns {{ fresh: boolean, sources: Sources }} `sources` is to be handed to `stampBuild` after building
 */
export function buildState(folder) {
  const before = readStamp(folder);
  const sources = readSources(folder, before ?? {});
  const built = before !== undefined && existsSync(path.join(folder, readPackageFile(folder).main));
  return { fresh: built && contents(before) === contents(sources), sources };
}

/**
 * @param {string} folder
 * @param {Sources} sources as they were when the build began: what was edited meanwhile is built next time
 * @returns {void}
 */
export function stampBuild(folder, sources) {
  mkdirSync(path.dirname(stampFile(folder)), { recursive: true });
  writeFileSync(stampFile(folder), `${JSON.stringify(sources)}\n`);
}

/**
 * Before a build, so that one that stops half-way isn't taken for a good one.
 * @param {string} folder
 * @returns {void}
 */
export function forgetBuild(folder) {
  rmSync(stampFile(folder), { force: true });
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, 'out', '.built-from.json');
}

/**
 * @param {string} folder
 * @returns {Sources | undefined}
 */
function readStamp(folder) {
  if (!existsSync(stampFile(folder))) return undefined;
  try {
    return JSON.parse(readFileSync(stampFile(folder), 'utf8'));
  } catch {
    return undefined; // cut off while it was written: build again
  }
}

/**
 * @param {string} folder
 * @param {Sources} known
 * @returns {Sources}
 */
function readSources(folder, known) {
  const names = readdirSync(folder).filter((name) => SOURCE_FILES.test(name));
  for (const top of SOURCE_FOLDERS) {
    const inside = existsSync(path.join(folder, top))
      ? readdirSync(path.join(folder, top), { recursive: true, encoding: 'utf8' })
      : [];
    names.push(...inside.map((name) => path.join(top, name)));
  }
  /** @type {Sources} */
  const sources = {};
  for (const name of names.toSorted()) {
    if (NO_SOURCE.test(path.basename(name))) continue;
    const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
    // Gone since the listing, as an editor's temporary files are.
    if (stats === undefined || !stats.isFile()) continue;
    const key = name.split(path.sep).join('/');
    const { size, mtimeMs } = stats;
    const before = known[key];
    const unchanged = before?.size === size && before.mtimeMs === mtimeMs;
    sources[key] = { size, mtimeMs, hash: unchanged ? before.hash : hashFile(path.join(folder, name)) };
  }
  return sources;
}

/** @param {string} file */
function hashFile(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** @param {Sources} sources */
function contents(sources) {
  return JSON.stringify(Object.entries(sources).map(([name, { hash }]) => [name, hash]));
}
