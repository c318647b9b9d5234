import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { backUpBeforeMigration } from './backup.ts';
import { latestVersion, migrate } from './migrate.ts';

export type Db = Database.Database;

/** Why a database file could not be opened. Whatever the cause, the file is left as it was found. */
export type DatabaseFault = 'locked' | 'read-only' | 'newer' | 'damaged' | 'disk-full';

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly fault: DatabaseFault;
  constructor(fault: DatabaseFault, cause?: unknown) {
    super(`database: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** "PrcL" as a big-endian integer: marks a SQLite file as ours (https://www.sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x5072634c;

/**
 * Opens the site's database, the only place that does. Creates it when there is no file yet, migrates an older one
 * after a backup, and refuses, untouched, one that is damaged, foreign, in use, read-only or from a newer program.
 *
 * @param file full path, or `:memory:`
 * @throws DatabaseError
 */
export function openDatabase(file: string): Db {
  let db: Db | undefined;
  try {
    const isNew = file === ':memory:' || !existsSync(file);
    if (!isNew) refuseForeignFile(file);
    db = new Database(file, { timeout: 2000 });
    if (!isNew) refuseUnusable(db);
    setUpConnection(db, isNew);
    if (!isNew && schemaVersion(db) < latestVersion) backUpBeforeMigration(db, file);
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof DatabaseError ? error : new DatabaseError(faultOf(error), error);
  }
}

/** SQLite takes an empty file for a new database; we do not: somebody's data was there before. */
function refuseForeignFile(file: string): void {
  const start = readFileSync(file).subarray(0, 16).toString('latin1');
  if (start !== 'SQLite format 3\0') throw new DatabaseError('damaged');
}

function refuseUnusable(db: Db): void {
  // Another process that holds the file, or a file that can't be written, shows at once in a write transaction.
  db.exec('BEGIN IMMEDIATE; ROLLBACK');
  if (db.pragma('application_id', { simple: true }) !== applicationId) throw new DatabaseError('damaged');
  if (schemaVersion(db) > latestVersion) throw new DatabaseError('newer');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DatabaseError('damaged');
}

function setUpConnection(db: Db, isNew: boolean): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // what the screen confirmed must survive a power cut
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('trusted_schema = OFF');
  if (isNew) db.pragma(`application_id = ${applicationId}`);
}

export function schemaVersion(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number;
}

const faultBySqliteCode: Record<string, DatabaseFault> = {
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_PERM: 'read-only',
  SQLITE_FULL: 'disk-full',
  SQLITE_NOTADB: 'damaged',
  SQLITE_CORRUPT: 'damaged',
};

function faultOf(error: unknown): DatabaseFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'read-only';
  if (code === 'ENOSPC') return 'disk-full';
  // Extended codes look like SQLITE_READONLY_DIRECTORY: the first two words are the primary code.
  const primary = code.split('_').slice(0, 2).join('_');
  const fault = faultBySqliteCode[primary];
  if (!fault) throw error;
  return fault;
}
