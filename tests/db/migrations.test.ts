import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { latestVersion, migrate, migrations } from '../../electron/core/db/migrate.ts';
import type { Db } from '../../electron/core/db/open.ts';

interface MigrationCase {
  /** Rows as a site has them at the version before. */
  before: string;
  /** What must be there after this one migration. */
  after: (db: Db) => void;
}

/** One case for each migration: without it, the test below fails. */
const cases: Record<number, MigrationCase> = {
  1: {
    before: '',
    after: (db) => {
      const tables = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get();
      expect(tables).toBe(20);
      expect(db.prepare('SELECT count(*) FROM site').pluck().get()).toBe(0);
    },
  },
};

describe('migrations', () => {
  it('are numbered without a gap, and each has a case here', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    expect(Object.keys(cases).map(Number)).toEqual(migrations.map(({ version }) => version));
  });

  it.each(migrations.map(({ version }) => version))('%d keeps what was there before it', (version) => {
    const db = new Database(':memory:');
    db.pragma('foreign_keys = ON');
    migrate(db, version - 1);
    expect(db.pragma('user_version', { simple: true })).toBe(version - 1);
    db.exec(cases[version]?.before ?? '');
    migrate(db, version);
    expect(db.pragma('user_version', { simple: true })).toBe(version);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    cases[version]?.after(db);
  });

  it('are done once: a second run changes nothing', () => {
    const db = new Database(':memory:');
    migrate(db);
    const changes = db.prepare('SELECT total_changes()').pluck();
    const before = changes.get();
    migrate(db);
    expect(changes.get()).toBe(before);
    expect(db.pragma('user_version', { simple: true })).toBe(latestVersion);
  });

  it('are done whole or not at all', () => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE journal_detail (x)'); // the last table of the first migration: it fails near its end
    expect(() => migrate(db)).toThrow('already exists');
    expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['journal_detail']);
    expect(db.pragma('user_version', { simple: true })).toBe(0);
  });
});
