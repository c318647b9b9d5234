// A screen for Electron on a Linux machine that has none, as servers, containers and CI don't.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StopError } from './stop-error.mjs';

const START_LIMIT_MS = 20_000;

/** @typedef {{ display: string, stop: () => Promise<void> }} VirtualDisplay `display` such as ":1", for DISPLAY */

/**
 * A Wayland socket belongs to its user, so root, who starts Electron as another user, can't pass it on.
 * @returns {boolean}
 */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY) || (Boolean(WAYLAND_DISPLAY) && process.getuid?.() !== 0);
}

/**
 * Starts Xvfb on a display number that it finds free itself.
 * @param {{ width?: number, height?: number }} [size] in pixels
 * @returns {Promise<VirtualDisplay>}
 * @throws {StopError}
 */
export async function startVirtualDisplay({ width = 1920, height = 1080 } = {}) {
  // -ac: Electron may run as another user than this one. -nolisten: but nobody comes in over the network.
  // -noreset: the next client may start at the moment the last one leaves.
  const xvfb = ['Xvfb', '-displayfd', '3', '-ac', '-nolisten', 'tcp', '-noreset'];
  // setpriv ends Xvfb even when this process is killed and can't. A session of its own, since Ctrl-C must reach
  // Electron while its screen is still there.
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', ...xvfb, '-screen', '0', `${width}x${height}x24`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = () => void server.kill('SIGTERM');
  process.on('exit', kill);
  try {
    const number = await readDisplayNumber(server);
    server.unref();
    return {
      display: `:${number}`,
      async stop() {
        process.off('exit', kill);
        if (server.exitCode !== null || server.signalCode !== null) return;
        server.ref();
        const ended = once(server, 'exit');
        kill();
        await ended;
      },
    };
  } catch (error) {
    process.off('exit', kill);
    kill();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readDisplayNumber(server) {
  const complaints = server.stderr;
  const channel = server.stdio[3];
  if (complaints === null || !channel || !('setEncoding' in channel))
    throw new TypeError('Xvfb has no pipes');
  let said = '';
  let number = '';
  return new Promise((resolve, reject) => {
    /** @param {string} why */
    const fail = (why) => {
      clearTimeout(timer);
      reject(new StopError(`no virtual display could be started: ${why}`, said.trim()));
    };
    const timer = setTimeout(() => fail('Xvfb did not answer in time.'), START_LIMIT_MS);
    server.on('error', () => fail('the program "setpriv" (util-linux) is missing.'));
    server.on('exit', () => fail('Xvfb ended at once; is it installed (Debian package xvfb)?'));
    complaints.setEncoding('utf8').on('data', (text) => (said += text));
    channel.setEncoding('utf8').on('data', (text) => {
      number += text;
      if (!number.includes('\n')) return;
      clearTimeout(timer);
      // From here on its pipes must not keep this process alive; Xvfb writes no more to them than a few lines.
      for (const pipe of [complaints, channel])
        if ('unref' in pipe) /** @type {import('node:net').Socket} */ (pipe).unref();
      resolve(number.trim());
    });
  });
}
