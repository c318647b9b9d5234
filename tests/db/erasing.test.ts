import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../electron/core/db/open.ts';
import { createErase } from '../../electron/core/retention/erase.ts';
import { openTestDatabase } from '../support/test-host.ts';

/** A row of each table that only erasing may touch; SQL that makes it. */
const rows = {
  challenge: `INSERT INTO challenge VALUES ('c', 's', 'v', 'p', 't', '["phone"]', 'Hall', '["asked"]', 'Note', 0)`,
  challenge_withdrawal: `INSERT INTO challenge_withdrawal VALUES ('c', 'p', 't', 'Mistaken')`,
  incident: `INSERT INTO incident VALUES ('i', 's', 1, 'dsl', 'other', 'Hall', 't', NULL, 'p', 't')`,
  incident_entry: `INSERT INTO incident_entry VALUES ('e', 'i', 1, 't', 'p', 'report', '{}')`,
  incident_visit: `INSERT INTO incident_visit VALUES ('i', 'v')`,
  alert_answer: `INSERT INTO alert_answer VALUES ('a', 'al', 'r', 'v', 'no', 'p', 't')`,
  visit_correction: `INSERT INTO visit_correction VALUES ('x', 'v', 't', 'p', 'name', 'Earlier', 'Later', 'Typo')`,
  identity_check: `INSERT INTO identity_check VALUES ('v', 'work-id', 'not-needed', NULL, 'p', 't')`,
} as const;

interface Trigger {
  name: string;
  table: string;
  sql: string;
}

describe('erasing', () => {
  let db: Db;
  const triggers = openTestDatabase()
    .prepare<[], Trigger>(
      `SELECT name, tbl_name AS "table", sql FROM sqlite_schema
       WHERE type = 'trigger' AND sql LIKE '%FROM erasing%' AND tbl_name <> 'journal_detail'`,
    )
    .all();

  beforeEach(() => {
    db = openTestDatabase();
    db.pragma('foreign_keys = OFF'); // only the triggers are asked here
    for (const sql of Object.values(rows)) db.exec(sql);
    db.pragma('foreign_keys = ON');
  });

  it('is asked by every table that has its row here', () => {
    expect(new Set(triggers.map(({ table }) => table))).toEqual(new Set(Object.keys(rows)));
    expect(triggers.filter(({ sql }) => sql.includes('BEFORE DELETE')).length).toBe(Object.keys(rows).length);
    expect(triggers.filter(({ sql }) => sql.includes('BEFORE UPDATE')).length).toBe(Object.keys(rows).length);
  });

  it.each(triggers)('$name: refused, but for erasing', ({ table, sql }) => {
    const column = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().get(table);
    const change = sql.includes('BEFORE DELETE')
      ? `DELETE FROM ${table}`
      : `UPDATE ${table} SET ${column} = ${column}`;
    expect(() => db.exec(change)).toThrow('is never');
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(1);
    db.pragma('foreign_keys = OFF');
    createErase(db)(() => db.exec(change));
    const left = db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(left).toBe(sql.includes('BEFORE DELETE') ? 0 : 1);
  });

  it('lets nobody leave it open', () => {
    expect(() => db.exec('INSERT INTO erasing (one) VALUES (1)')).toThrow('FOREIGN KEY');
    expect(() =>
      db.transaction(() => {
        db.exec('INSERT INTO erasing (one) VALUES (1)');
        db.exec('DELETE FROM challenge_withdrawal');
      })(),
    ).toThrow('FOREIGN KEY');
    expect(db.prepare('SELECT count(*) FROM erasing').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM challenge_withdrawal').pluck().get()).toBe(1);
  });

  it('is over when its work fails, and then nothing is erased', () => {
    const erase = createErase(db);
    expect(() =>
      erase(() => {
        db.exec('DELETE FROM challenge_withdrawal');
        throw new Error('the disk is full');
      }),
    ).toThrow('the disk is full');
    expect(() => db.exec('DELETE FROM challenge_withdrawal')).toThrow('never deleted');
    erase(() => db.exec('DELETE FROM challenge_withdrawal'));
    expect(() => db.exec('DELETE FROM challenge')).toThrow('never deleted');
  });

  it('blanks details of the journal, and changes none', () => {
    db.exec(`INSERT INTO journal VALUES (1, 't', 'door', 'visit.signed-in', 'v', '${'0'.repeat(64)}', '${'0'.repeat(64)}', '${'1'.repeat(64)}');
      INSERT INTO journal_detail VALUES (1, 'salt', '{}')`);
    const blank = 'UPDATE journal_detail SET salt = NULL, details = NULL';
    const erase = createErase(db);
    expect(() => db.exec(blank)).toThrow('only erasing');
    expect(() => erase(() => db.exec(`UPDATE journal_detail SET details = '[]'`))).toThrow('only be blanked');
    expect(() => erase(() => db.exec('DELETE FROM journal_detail'))).toThrow('never deleted');
    expect(() => erase(() => db.exec('DELETE FROM journal'))).toThrow('append-only');
    erase(() => db.exec(blank));
    expect(db.prepare('SELECT details FROM journal_detail').pluck().get()).toBe(null);
  });
});
