import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../support/test-host.ts';

describe('the database', () => {
  const db = openTestDatabase();

  it('has only STRICT tables', () => {
    const tables = db
      .prepare<[], { name: string; strict: number }>(
        `SELECT name, strict FROM pragma_table_list
         WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
      )
      .all();
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('survives a power cut and keeps its references', () => {
    expect(db.pragma('synchronous', { simple: true })).toBe(2); // FULL
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('recursive_triggers', { simple: true })).toBe(1);
    expect(db.pragma('secure_delete', { simple: true })).toBe(1);
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
  });

  it('refuses rows that contradict themselves', () => {
    db.exec(`INSERT INTO site VALUES ('s', 'Larkfield', 'Europe/London', 0, '2026-11-20')`);
    const person = (rest: string) =>
      `INSERT INTO staff_member (id, site_id, name, role, pin_salt, pin_hash, active, added_at)
       VALUES ('p', 's', 'Ann', ${rest}, 1, '2026-11-20')`;
    expect(() => db.exec(person(`NULL, 'salt', 'hash'`))).toThrow('CHECK'); // a PIN without a role
    expect(() => db.exec(person(`'admin', 'salt', NULL`))).toThrow('CHECK'); // half a PIN
    expect(() => db.exec(person(`'headmaster', NULL, NULL`))).toThrow('CHECK');
    expect(() => db.exec(`INSERT INTO entrance VALUES ('e', 'elsewhere', 'Door')`)).toThrow('FOREIGN KEY');
    expect(() => db.exec(`UPDATE site SET sample = 'yes'`)).toThrow('INTEGER');
  });
});
