import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Db } from '../db/open.ts';

/**
 * Moves what was erased out of the log beside the database too: `secure_delete` overwrites it in the file, while the log
 * would keep the pages as they were until it is written over.
 *
 * @returns false where somebody still reads, so that it has to be tried again
 */
export function emptyLog(db: Db): boolean {
  const [answer] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return answer?.busy !== 1;
}

/**
 * Removes copies made before an update that are older than so many days: what the clocks have erased is still in them.
 *
 * @returns how many
 */
export function removeOldBackups(db: Db, days: number, now: Date): number {
  if (db.memory) return 0;
  const folder = join(dirname(db.name), 'backups');
  const own = `${basename(db.name)}-v`;
  const old = (file: string) => now.getTime() - statSync(file).mtimeMs > days * 86_400_000;
  const files = namesIn(folder)
    .filter((name) => name.startsWith(own))
    .map((name) => join(folder, name))
    .filter(old);
  for (const file of files) rmSync(file);
  return files.length;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
