import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';

/** "PrcL" as a big-endian integer: marks a SQLite file as ours (https://www.sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x5072634c;

/**
 * Makes an empty database in one step: built under another name and then renamed, so that a crash in between leaves no
 * half-made file that would look damaged at the next start. For `openDatabase` alone.
 */
export function createDatabaseFile(file: string): void {
  const unfinished = `${file}.new`;
  for (const end of ['', '-journal']) rmSync(`${unfinished}${end}`, { force: true });
  // Names and times of visits are nobody else's business on this computer; logs take over the file's mode.
  closeSync(openSync(unfinished, 'wx', 0o600));
  const db = new Database(unfinished);
  try {
    db.pragma('synchronous = FULL');
    db.pragma(`application_id = ${applicationId}`);
    migrate(db);
  } finally {
    db.close();
  }
  renameSync(unfinished, file);
  syncFolder(dirname(file));
}

/** Without it, a power cut could take back the renaming. Windows has no such thing, and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
