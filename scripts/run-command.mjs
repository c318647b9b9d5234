// Starts a program, keeps what it says, and never throws for a program that fails: the caller finds the words.

import { spawn } from 'node:child_process';

// More than any caller shows, and small enough to keep in memory whatever a tool prints.
const KEPT_CHARACTERS = 200_000;

/**
 * @typedef {object} CommandResult
 * @property {number} code the exit code; -1 when a signal, the time limit or a failed start ended it
 * @property {string} output stdout and stderr as they came, the last 200,000 characters
 * @property {boolean} timedOut
 * @property {boolean} notFound the program isn't on this machine
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, show?: boolean, shell?: boolean }} [options]
 *   `show` gives the program this terminal, and then `output` stays empty
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env = process.env, timeoutMs, show = false, shell = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let timedOut = false;
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output = (output + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = timeoutMs && setTimeout(() => (timedOut = child.kill('SIGKILL')), timeoutMs);
    /** @param {number} code @param {boolean} notFound */
    const end = (code, notFound) => {
      if (timer) clearTimeout(timer);
      resolve({ code, output, timedOut, notFound });
    };
    child.on('error', (error) => {
      output += error.message;
      end(-1, 'code' in error && error.code === 'ENOENT');
    });
    child.on('close', (code) => end(code ?? -1, false));
  });
}
