// The folders of an Electron that root starts as nobody: a home of its own, and the data, kept between starts.

import { accessSync, chownSync, constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFolderFor } from './unprivileged.mjs';

// The system's place for state that lasts. Its parent is root's, so nobody else can put a folder there first, as
// they could under /tmp or /var/tmp, and nothing tidies it away.
const STATE_FOLDER = '/var/lib/porchlight-dev';

/**
 * @param {string[]} args those after `npm start --`
 * @param {string} base the folder that relative paths start from
 * @returns {string | undefined} the data folder that they ask for; Chromium knows no other way to write it
 */
export function askedDataFolder(args, base) {
  const given = args.findLast((arg) => arg.startsWith('--user-data-dir='));
  return given === undefined ? undefined : path.resolve(base, given.slice('--user-data-dir='.length));
}

/**
 * @param {{ args: string[], base: string, runAs: import('./unprivileged.mjs').RunAs }} options
 * @returns {{ home: string, dataFolder: string }}
 * @throws {import('./stop-error.mjs').StopError}
 */
export function prepareFolders({ args, base, runAs }) {
  mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o755 });
  const home = path.join(STATE_FOLDER, 'home');
  makeFolderFor(home, runAs);
  const dataFolder = askedDataFolder(args, base) ?? path.join(STATE_FOLDER, 'data');
  makeFolderFor(dataFolder, runAs);
  return { home, dataFolder };
}

/**
 * An X server asks for the cookie of the user it belongs to, and that file is for its owner's eyes only.
 * @param {string} home nobody's
 * @param {import('./unprivileged.mjs').RunAs} runAs
 * @returns {string | undefined} for XAUTHORITY
 */
export function lendDisplayCookie(home, runAs) {
  const cookie = process.env.XAUTHORITY ?? path.join(os.homedir(), '.Xauthority');
  if (!existsSync(cookie)) return undefined;
  accessSync(cookie, constants.R_OK);
  const lent = path.join(home, '.Xauthority');
  copyFileSync(cookie, lent);
  chownSync(lent, runAs.uid, runAs.gid);
  return lent;
}
