import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';
import type { Log } from '../core/ports.ts';
import { freshStartsFile } from './folders.ts';
import { launchOptions } from './launch-options.ts';
import type { FreshStarts } from './page-health.ts';
import { slowRetryMs, startAgain } from './page-health.ts';

/** Ends Porchlight and has it start again; what it knows is in its records, which are closed in order. */
export function startAfresh(): void {
  // Where the system starts it again, one that we start as well would only be in its way.
  if (!launchOptions(process.argv).supervised) app.relaunch();
  app.quit();
}

/**
 * Starts afresh for a door that can't be brought back otherwise: at once, or, when that was done already, after a minute
 * with a plain screen. Without a note of it nobody could count, so then it waits too.
 */
export function startAfreshForDoor(showFault: () => void, log: Log): void {
  const { next, waitMs } = startAgain(readNote(), Date.now());
  const quick = waitMs === 0 && writeNote(next, log);
  log.error('door lost', { freshStart: next.count, quick });
  if (quick) return endAndStart();
  showFault();
  setTimeout(endAndStart, slowRetryMs);
}

/** A page that is ill could take its time over closing. */
function endAndStart(): void {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  startAfresh();
}

function readNote(): FreshStarts | null {
  try {
    const note = JSON.parse(readFileSync(freshStartsFile(), 'utf8')) as Partial<FreshStarts>;
    return typeof note.count === 'number' && typeof note.at === 'number'
      ? { count: note.count, at: note.at }
      : null;
  } catch {
    return null; // there was none yet, or a power cut left half of one
  }
}

function writeNote(note: FreshStarts, log: Log): boolean {
  try {
    writeFileSync(freshStartsFile(), JSON.stringify(note));
    return true;
  } catch (error) {
    log.warn('fresh start not noted', { kind: error instanceof Error ? error.name : typeof error });
    return false;
  }
}
