import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { backUpBeforeMigration } from './backup.ts';
import { applicationId, createDatabaseFile } from './create.ts';
import { prepareLate } from './late-statements.ts';
import { latestVersion, migrate } from './migrate.ts';

/** An interface rather than an alias: a name that other files' declarations can use. */
export interface Db extends Database.Database {}

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

/** Milliseconds that another program may hold the file before it counts as locked. */
const patience = 2000;

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
    if (file !== ':memory:') {
      if (existsSync(file)) refuseUnusable(file);
      // A log whose database is gone holds visits that an empty database would silently replace.
      else if (hasLog(file)) throw new DatabaseError('damaged');
      else createDatabaseFile(file);
    }
    db = new Database(file, { timeout: patience });
    // Another process that holds the file shows at once in a write transaction. A file that can't be written shows only
    // when something is written: SQLite begins a transaction on it as one that reads.
    db.exec('BEGIN IMMEDIATE; CREATE TABLE it_can_be_written (x); ROLLBACK');
    setUpConnection(db);
    const version = schemaVersion(db);
    if (version > 0 && version < latestVersion) backUpBeforeMigration(db, file);
    migrate(db);
    prepareLate(db);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof DatabaseError ? error : new DatabaseError(faultOf(error), error);
  }
}

function hasLog(file: string): boolean {
  return existsSync(`${file}-wal`) || existsSync(`${file}-journal`);
}

/** Looks without touching. */
function refuseUnusable(file: string): void {
  refuseForeignFile(file);
  // What a crash left in a log beside the file is read, but must not be merged into a file that we then refuse: only
  // a read-only connection leaves both as they are. Without such a log it would leave an empty one behind.
  const db = new Database(file, { readonly: hasLog(file), timeout: patience });
  try {
    if (schemaVersion(db) > latestVersion) throw new DatabaseError('newer');
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new DatabaseError('damaged');
  } finally {
    db.close();
  }
}

/** SQLite takes an empty file for a new database; we do not: somebody's data was there before. */
function refuseForeignFile(file: string): void {
  // The file's header (https://www.sqlite.org/fileformat2.html#the_database_header).
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r+'); // for writing too, so that a file which forbids it is known before SQLite looks
  try {
    readSync(descriptor, header);
  } finally {
    closeSync(descriptor);
  }
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || header.readUInt32BE(68) !== applicationId) throw new DatabaseError('damaged');
}

function setUpConnection(db: Db): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // what the screen confirmed must survive a power cut
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON'); // or INSERT OR REPLACE would remove append-only rows without asking
  db.pragma('secure_delete = ON');
  db.pragma('trusted_schema = OFF');
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
  SQLITE_IOERR: 'damaged', // a disk that fails, or a file that ends too soon
};

function faultOf(error: unknown): DatabaseFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'read-only';
  if (code === 'EBUSY') return 'locked';
  if (code === 'ENOSPC') return 'disk-full';
  if (code === 'EISDIR') return 'damaged';
  // Extended codes look like SQLITE_READONLY_DIRECTORY: the first two words are the primary code.
  const primary = code.split('_').slice(0, 2).join('_');
  const fault = faultBySqliteCode[primary];
  if (!fault) throw error;
  return fault;
}
