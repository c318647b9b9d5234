import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpBeforeMigration } from '../../electron/core/db/backup.ts';
import { latestVersion } from '../../electron/core/db/migrate.ts';
import type { Db } from '../../electron/core/db/open.ts';
import { openDatabase } from '../../electron/core/db/open.ts';
import { temporaryFolder } from '../support/test-host.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let db: Db;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'porchlight.db');
  db = openDatabase(file);
  db.exec("INSERT INTO setting VALUES ('canary', '1')");
});
afterEach(() => {
  db.close();
  folder.remove();
});

/** A backup is named after the version of what it holds. */
const backup = `porchlight.db-v${latestVersion}`;
const backups = () => readdirSync(join(folder.path, 'backups'));

describe('the backup before a migration', () => {
  it('is a database of its own, with what is still in the log only', () => {
    backUpBeforeMigration(db, file);
    expect(backups()).toEqual([backup]);
    const copy = openDatabase(join(folder.path, 'backups', backup));
    expect(copy.prepare('SELECT key FROM setting').pluck().all()).toEqual(['canary']);
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    copy.close();
  });

  it('is made anew: an older copy of the same version is no backup of today', () => {
    backUpBeforeMigration(db, file);
    db.exec("INSERT INTO setting VALUES ('later', '2')");
    backUpBeforeMigration(db, file);
    const copy = openDatabase(join(folder.path, 'backups', backup));
    expect(copy.prepare('SELECT key FROM setting ORDER BY key').pluck().all()).toEqual(['canary', 'later']);
    copy.close();
  });

  it('is not taken for made when a crash left half of one', () => {
    mkdirSync(join(folder.path, 'backups'));
    writeFileSync(join(folder.path, 'backups', `${backup}.partial`), 'half');
    backUpBeforeMigration(db, file);
    expect(backups()).toEqual([backup]);
  });

  it('is not made for a new database, nor for one of the current version', () => {
    db.close();
    db = openDatabase(file);
    expect(existsSync(join(folder.path, 'backups'))).toBe(false);
  });
});
