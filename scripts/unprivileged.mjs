// As whom Electron runs. Chromium refuses to run as root with its sandbox on, so root hands it to the user
// "nobody", where that user can read the tree; where not, it runs without the sandbox, and says so. A main
// process that isn't packaged tells by --no-sandbox on its command line that it mustn't ask for the sandbox.

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPackageFile } from './project-folder.mjs';
import { StopError } from './stop-error.mjs';

const NOBODY = 65534;
/** @typedef {[string, ...string[]]} Command a program and its arguments */

/** @type {Command} */
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
// They lead to folders and sockets of the user who starts it.
const FOREIGN = [
  'TMPDIR DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XDG_SESSION_TYPE XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_STATE_HOME',
].flatMap((line) => line.split(' '));

const UNREADABLE = "the user nobody can't read the project's folder, so Electron runs as root";
const KERNEL_REFUSES = "this system doesn't let unprivileged programs make user namespaces";

/**
 * @typedef {object} RunAs
 * @property {boolean} dropped from root to nobody; data folders must then belong to `uid` and `gid`
 * @property {number} uid -1 where there are none (Windows)
 * @property {number} gid
 * @property {boolean} sandboxed
 * @property {string[]} extraArgs for Electron's command line: ['--no-sandbox'] or none
 * @property {string} notice why there is no sandbox; empty when there is one
 */

/**
 * Decides by trying, since kernels and containers differ in what they allow.
 * @param {{ electronPath: string, projectFolder: string }} options
 * @returns {RunAs}
 */
export function chooseRunAs({ electronPath, projectFolder }) {
  const uid = process.getuid?.() ?? -1;
  const gid = process.getgid?.() ?? -1;
  const own = { dropped: false, uid, gid };
  if (process.platform !== 'linux') return sandboxed(own);
  if (uid !== 0)
    return sandboxWorks(['env'], electronPath) ? sandboxed(own) : unsandboxed(own, KERNEL_REFUSES);
  const nobody = { dropped: true, uid: NOBODY, gid: NOBODY };
  if (!readableByNobody(electronPath, projectFolder)) return unsandboxed(own, UNREADABLE);
  return sandboxWorks(AS_NOBODY, electronPath) ? sandboxed(nobody) : unsandboxed(nobody, KERNEL_REFUSES);
}

/** @param {Pick<RunAs, 'dropped' | 'uid' | 'gid'>} user @returns {RunAs} */
function sandboxed(user) {
  return { ...user, sandboxed: true, extraArgs: [], notice: '' };
}

/** @param {Pick<RunAs, 'dropped' | 'uid' | 'gid'>} user @param {string} why @returns {RunAs} */
function unsandboxed(user, why) {
  const notice = `NOTICE: without Chromium's sandbox, because ${why}`;
  return { ...user, sandboxed: false, extraArgs: ['--no-sandbox'], notice };
}

/**
 * The words before Electron's path that start it as nobody; they exec, so its process id is that of `setpriv`.
 * @param {string} home a folder which nobody owns
 * @returns {Command}
 */
export function asNobody(home) {
  return [...AS_NOBODY, 'env', ...FOREIGN.flatMap((name) => ['-u', name]), `HOME=${home}`];
}

/**
 * Makes a folder, with those above it, for the user that Electron runs as. One that is there already stays as it
 * is: it may be somebody's.
 * @param {string} folder
 * @param {RunAs} runAs
 * @returns {void}
 * @throws {StopError} when that user can't write to it
 */
export function makeFolderFor(folder, runAs) {
  const whole = path.resolve(folder);
  const first = mkdirSync(whole, { recursive: true, mode: 0o700 });
  if (!runAs.dropped) return;
  if (first !== undefined) {
    for (let made = whole; made.length >= first.length; made = path.dirname(made)) {
      chownSync(made, runAs.uid, runAs.gid);
    }
  }
  if (succeeds([...AS_NOBODY, 'test', '-w', folder, '-a', '-x', folder])) return;
  throw new StopError(
    `${folder} can't be written by the user that Electron runs as (number ${runAs.uid}); choose another folder, ` +
      `or give it to that user: chown -R ${runAs.uid}:${runAs.gid} ${folder}`,
  );
}

/**
 * For Playwright: `_electron.launch({ executablePath, args: [...extraArgs, …], chromiumSandbox: sandboxed })`.
 * Without `chromiumSandbox: true` Playwright itself adds --no-sandbox on Linux.
 * @param {{ folder: string, electronPath: string, projectFolder: string }} options `folder` is there and yours; it
 *   gets the wrapper and a home
 * @returns {RunAs & { executablePath: string }}
 * @throws {StopError} when nobody can't get into `folder`
 */
export function writeElectronWrapper({ folder, electronPath, projectFolder }) {
  const runAs = chooseRunAs({ electronPath, projectFolder });
  if (!runAs.dropped) return { ...runAs, executablePath: electronPath };
  // A folder from mkdtemp can be entered by its maker alone.
  chmodSync(folder, statSync(folder).mode | 0o011);
  const home = path.join(folder, 'home');
  makeFolderFor(home, runAs);
  const executablePath = path.join(folder, 'electron-as-nobody');
  const words = [...asNobody(home), electronPath].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  writeFileSync(executablePath, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
  chmodSync(executablePath, 0o755);
  return { ...runAs, executablePath };
}

/** @param {string} electronPath @param {string} projectFolder */
function readableByNobody(electronPath, projectFolder) {
  const main = path.join(projectFolder, readPackageFile(projectFolder).main);
  const read = [path.join(projectFolder, 'package.json'), path.join(projectFolder, 'node_modules'), main];
  const script = '[ -x "$1" ] || exit 1; for file do [ -r "$file" ] || exit 1; done';
  return succeeds([
    ...AS_NOBODY,
    'sh',
    '-c',
    script,
    'sh',
    electronPath,
    ...read.filter((file) => existsSync(file)),
  ]);
}

/**
 * Chromium's sandbox stands on user namespaces or on its helper with root's rights.
 * @param {Command} prefix
 * @param {string} electronPath
 */
function sandboxWorks(prefix, electronPath) {
  const helper = statSync(path.join(path.dirname(electronPath), 'chrome-sandbox'), { throwIfNoEntry: false });
  if (helper?.uid === 0 && (helper.mode & 0o4001) === 0o4001) return true;
  return succeeds([...prefix, 'unshare', '--user', '--map-root-user', 'true']);
}

/** @param {Command} command */
function succeeds([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
