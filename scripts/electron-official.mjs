// The Electron of package.json. Since version 42 npm doesn't fetch its binary; the package's own install.js
// does, which checks it against the checksums inside the package (node_modules/electron/install.js).

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines } from './explain-failure.mjs';
import { projectNode, readPackageFile } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';

const TIME_LIMIT_MS = 5 * 60 * 1000;

/**
 * @param {string} folder the project's
 * @returns {string}
 */
export function pinnedElectronVersion(folder) {
  return readPackageFile(folder).devDependencies?.electron ?? '';
}

/**
 * @param {string} folder
 * @returns {import('./electron-binary.mjs').ElectronBinary | undefined}
 */
export function findOfficialElectron(folder) {
  const home = path.join(folder, 'node_modules', 'electron');
  // path.txt is written when the archive is unpacked to its end; it names the program inside dist/.
  const program = readText(path.join(home, 'path.txt'));
  const version = readText(path.join(home, 'dist', 'version')).replace(/^v/, '');
  if (program === '' || version !== pinnedElectronVersion(folder)) return undefined;
  const executablePath = path.join(home, 'dist', program);
  return existsSync(executablePath) ? { executablePath, version, origin: 'official' } : undefined;
}

/**
 * @param {string} folder
 * @returns {Promise<string>} what went wrong, if anything did: look with `findOfficialElectron` afterwards
 */
export async function downloadOfficialElectron(folder) {
  const script = path.join(folder, 'node_modules', 'electron', 'install.js');
  // The override would make install.js take another Electron for the one that it was asked to fetch.
  const { ELECTRON_OVERRIDE_DIST_PATH: _override, ...env } = process.env;
  const result = await runCommand(projectNode(folder), [script], { env, timeoutMs: TIME_LIMIT_MS });
  if (result.timedOut) return `The download didn't end within ${TIME_LIMIT_MS / 60_000} minutes.`;
  return lastLines(result.output);
}

/**
 * @param {string} file
 * @returns {string} empty when there is no such file
 */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
