import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PNG } from 'pngjs';

/** Where a picture stands on the screen, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A screen whose glass can be looked at from outside, without a word to the program that paints on it. */
export interface Glass {
  /** Such as ":1", for DISPLAY. */
  display: string;
  /** Waits until the picture can be seen there. Gives the time, by `performance.now()`. */
  seen(picture: PNG, at: Place): Promise<number>;
  stop(): Promise<void>;
}

const width = 1920;
const height = 1080;
// Of a whole picture every eighth row is looked at: enough to know it, and quickly read.
const rowStep = 8;
const lookEveryMs = 1;
const patienceMs = 30_000;

/** Starts a virtual screen that keeps what it shows in a file (Xvfb's -fbdir). */
export async function startGlass(): Promise<Glass> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-glass-'));
  // As scripts/virtual-display.mjs does: setpriv ends it with us, -ac lets another user's Electron in.
  const xvfb = ['Xvfb', '-displayfd', '3', '-ac', '-nolisten', 'tcp', '-noreset', '-fbdir', folder];
  const screen = ['-screen', '0', `${width}x${height}x24`];
  const server = spawn('setpriv', ['--pdeathsig', 'TERM', ...xvfb, ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const display = `:${number.toString().trim()}`;
  // The pointer is drawn onto the glass, and begins in its middle, where a button may be.
  spawnSync('xdotool', ['mousemove', '0', '0'], { env: { ...process.env, DISPLAY: display } });
  const file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const pixels = pixelsStart(file);

  const shows = (picture: PNG, at: Place) => {
    const row = Buffer.alloc(picture.width * 4);
    for (let y = 0; y < picture.height; y += rowStep) {
      readSync(file, row, 0, row.length, pixels + ((at.y + y) * width + at.x) * 4);
      if (!sameRow(row, picture, y)) return false;
    }
    return true;
  };

  return {
    display,
    async seen(picture, at) {
      const deadline = performance.now() + patienceMs;
      while (!shows(picture, at)) {
        if (performance.now() > deadline) throw new Error('the picture never came onto the screen');
        await wait(lookEveryMs);
      }
      return performance.now();
    },
    async stop() {
      closeSync(file);
      server.kill();
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The file is an X window dump: a header that says its size and how many colours of 12 bytes follow it (XWDFile.h). */
function pixelsStart(file: number): number {
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  return header.readUInt32BE(0) + header.readUInt32BE(19 * 4) * 12;
}

/** The screen has blue first, the picture red. */
function sameRow(screen: Buffer, picture: PNG, y: number): boolean {
  const start = y * picture.width * 4;
  for (let byte = 0; byte < screen.length; byte += 4) {
    const at = start + byte;
    if (screen[byte] !== picture.data[at + 2]) return false;
    if (screen[byte + 1] !== picture.data[at + 1]) return false;
    if (screen[byte + 2] !== picture.data[at]) return false;
  }
  return true;
}
