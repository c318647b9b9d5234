import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Looks into the records from outside, without touching them. */
export function readRecords<T>(file: string, sql: string): T[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare<[], T>(sql).all();
  } finally {
    db.close();
  }
}

export function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
