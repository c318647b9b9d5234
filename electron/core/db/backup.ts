import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Db } from './open.ts';

/**
 * Copies the database beside itself before its shape changes, as `backups/<file>-v<version>`. `VACUUM INTO` reads a
 * consistent picture, which copying the files of a live WAL database would not.
 *
 * A copy of the same version from an earlier try is replaced, but only by a whole one.
 */
export function backUpBeforeMigration(db: Db, file: string): void {
  const folder = join(dirname(file), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const version = db.pragma('user_version', { simple: true }) as number;
  const copy = join(folder, `${basename(file)}-v${version}`);
  const unfinished = `${copy}.partial`;
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, copy);
}
