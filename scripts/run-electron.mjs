// Runs Electron in this terminal until it ends, and passes signals on to it.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { StopError } from './stop-error.mjs';

// One Ctrl-C arrives twice: from the terminal and from npm. Electron ends in order at the first signal and at
// once, without closing its files, at the second.
const ECHO_MS = 1000;

/** @type {NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {import('./unprivileged.mjs').Command} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code; 128 and the signal's number when one ended it, as shells say it
 * @throws {StopError} when it can't be started
 */
export function runElectron([program, ...args], { cwd, env }) {
  // Apart from the terminal's group, so that Ctrl-C reaches Electron through us and once. Windows has no such
  // groups, and would open another console.
  const detached = process.platform !== 'win32';
  const electron = spawn(program, args, { cwd, env, detached, stdio: 'inherit', windowsHide: false });
  let passedOnAt = -Infinity;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    const now = performance.now();
    if (now - passedOnAt < ECHO_MS) return;
    passedOnAt = now;
    electron.kill(signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    electron.on('error', (error) => reject(new StopError("Electron can't be started.", error.message)));
    electron.on('exit', (code, signal) => {
      for (const name of PASSED_ON) process.off(name, passOn);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
