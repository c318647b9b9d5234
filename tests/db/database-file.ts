import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Db } from '../../electron/core/db/open.ts';
import { DatabaseError, openDatabase } from '../../electron/core/db/open.ts';

/** A database with enough in it to have pages in its middle. Gives its path. */
export function makeDatabase(folder: string): string {
  const file = join(folder, 'porchlight.db');
  const db = openDatabase(file);
  db.exec(`WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO setting SELECT 'key ' || i, '"' || hex(randomblob(50)) || '"' FROM n`);
  db.close();
  return file;
}

/** Opens it past our own rules, as another program would. */
export const openRaw = (file: string): Db => new Database(file);

/** The fault with which the database cannot be opened, or `none`. */
export function faultOf(file: string): string {
  try {
    openDatabase(file).close();
    return 'none';
  } catch (error) {
    if (error instanceof DatabaseError) return error.fault;
    throw error;
  }
}

/**
 * Name and SHA-256 of everything in a folder, but for `-shm` files: an index of the log that SQLite makes anew whenever
 * it looks, and that holds no data.
 */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('-shm') && statSync(join(folder, name)).isFile())
    .toSorted();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
