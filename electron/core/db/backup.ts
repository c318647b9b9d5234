import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Db } from './open.ts';

/**
 * Copies the database beside itself before its shape changes, as `backups/<file>-v<version>`. `VACUUM INTO` reads a
 * consistent picture, which copying the files of a live WAL database would not.
 */
export function backUpBeforeMigration(db: Db, file: string): void {
  const folder = join(dirname(file), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const version = db.pragma('user_version', { simple: true }) as number;
  const copy = join(folder, `${basename(file)}-v${version}`);
  if (existsSync(copy)) return; // an earlier try got this far; its copy is of the same version
  db.prepare('VACUUM INTO ?').run(copy);
}
