import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { latestVersion, migrate, migrations } from '../../electron/core/db/migrate.ts';
import { createCategoryRepository } from '../../electron/core/categories/category-repository.ts';
import type { Db } from '../../electron/core/db/open.ts';
import { createVisitRepository } from '../../electron/core/visits/visit-repository.ts';
import { deviceKinds } from '../../shared/domain/devices.ts';
import type { VisitId } from '../../shared/domain/ids.ts';

interface MigrationCase {
  /** Rows as a site has them at the version before. */
  before: string;
  /** What must be there after this one migration. */
  after: (db: Db) => void;
}

const uuid = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const hash = 'a'.repeat(64);

/** A site at version 1: two categories, the rules, a visit that is over, one that is not, and their parts. */
const mainJob = `
INSERT INTO site VALUES ('${uuid(1)}', 'Larkfield', 'Europe/London', 0, '2026-11-19T08:00:00.000Z');
INSERT INTO entrance VALUES ('${uuid(2)}', '${uuid(1)}', 'Main entrance');
INSERT INTO staff_member VALUES ('${uuid(3)}', '${uuid(1)}', 'Rowan Ashby', 'reception', NULL, NULL, 1, '2026-11-19T08:00:00.000Z');
INSERT INTO category VALUES ('${uuid(10)}', '${uuid(1)}', 'parent', 0, 0, 'escorted', 30),
  ('${uuid(11)}', '${uuid(1)}', 'contractor', 1, 1, 'escorted', 240),
  ('${uuid(12)}', '${uuid(1)}', 'volunteer', 2, 0, 'unescorted', 240);
INSERT INTO device_rule VALUES ('${uuid(10)}', 'phone', 'bag'), ('${uuid(10)}', 'phone', 'car'), ('${uuid(12)}', 'watch', 'office');
INSERT INTO policy_version VALUES ('${uuid(20)}', '${uuid(1)}', 1, '2026-11-19T08:00:00.000Z');
INSERT INTO policy_text VALUES ('${uuid(20)}', 'en', '[{"pictogram":"bag","sentence":"Off and away."}]', '${hash}');
INSERT INTO visitor VALUES ('${uuid(30)}', '${uuid(1)}', 'Oduya Lindqvist', 'Penrose', '2026-11-19T09:00:00.000Z');
INSERT INTO visit VALUES ('${uuid(40)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(10)}', 'r1', 'escorted', '${uuid(3)}', '',
    1234, 'PA', '2026-11-19T09:00:00.000Z', '2026-11-19T09:30:00.000Z', '2026-11-19T09:20:00.000Z', 'visitor', NULL),
  ('${uuid(41)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(12)}', 'r2', 'unescorted', NULL, 'Gwen',
    1234, 'PB', '2026-11-20T09:00:00.000Z', '2026-11-20T13:00:00.000Z', NULL, NULL, NULL);
INSERT INTO device_declaration VALUES ('${uuid(40)}', 'phone', 'bag', 1), ('${uuid(41)}', 'camera', 'office', 0);
INSERT INTO acknowledgement VALUES ('${uuid(50)}', '${uuid(40)}', '${uuid(20)}', 'en', '${hash}', '2026-11-19T09:00:00.000Z'),
  ('${uuid(51)}', '${uuid(41)}', '${uuid(20)}', 'en', '${hash}', '2026-11-20T09:00:00.000Z');
INSERT INTO print_job VALUES ('${uuid(60)}', '${uuid(41)}', 1, 'sent', 1, 'ok', '2026-11-20T09:00:00.000Z', NULL, '2026-11-20T09:00:01.000Z');
INSERT INTO challenge VALUES ('${uuid(70)}', '${uuid(1)}', '${uuid(41)}', '${uuid(3)}', '2026-11-20T09:10:00.000Z', '["no-badge"]', '', '["badge-fixed"]', '', 0);
`;

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
  2: {
    before: mainJob,
    after: (db) => {
      const categories = createCategoryRepository(db).list();
      const no = { host: 'optional', purpose: 'no', vehicle: 'no', leaving: 'no', contact: 'no' };
      const usual = {
        active: true,
        asksChild: false,
        identityCheck: false,
        photo: 'never',
        signature: 'tick',
        tier: 'visitor',
      };
      const category = (n: number, rest: object) => ({ ...usual, badge: true, id: uuid(n), ...rest });
      const none = Object.fromEntries(deviceKinds.map((kind) => [kind, []]));
      expect(categories).toEqual([
        category(10, {
          names: { en: 'Parent or carer' },
          pictogram: 'parent',
          fields: { ...no, organisation: 'no' },
          escort: 'escorted',
          expectedMinutes: 30,
          deviceRules: { ...none, phone: ['bag', 'car'] },
        }),
        category(11, {
          names: { en: 'Contractor' },
          pictogram: 'contractor',
          fields: { ...no, organisation: 'required' },
          escort: 'escorted',
          expectedMinutes: 240,
          deviceRules: none,
        }),
        category(12, {
          names: { en: 'Volunteer' },
          pictogram: 'volunteer',
          fields: { ...no, organisation: 'no' },
          escort: 'unescorted',
          expectedMinutes: 240,
          deviceRules: { ...none, watch: ['office'] },
        }),
      ]);

      const visits = createVisitRepository(db);
      const details = { purpose: '', vehicle: '', contact: '', leaving: '' };
      const common = {
        visitorId: uuid(30),
        name: 'Oduya Lindqvist',
        organisation: 'Penrose',
        details,
        child: null,
        group: '',
        hasPhoto: false,
        hasPass: false,
        identity: 'not-needed',
        language: 'en',
        wantsBadge: true,
        badgeNumber: 1234,
        acknowledgedVersion: 1,
      };
      expect(visits.find(uuid(40) as VisitId)).toEqual({
        ...common,
        id: uuid(40),
        categoryId: uuid(10),
        category: 'Parent or carer',
        pictogram: 'parent',
        escort: 'escorted',
        escortRule: 'escorted',
        host: 'Rowan Ashby',
        hostId: uuid(3),
        badgeToken: 'PA',
        signedInAt: '2026-11-19T09:00:00.000Z',
        expectedOutAt: '2026-11-19T09:30:00.000Z',
        signedOutAt: '2026-11-19T09:20:00.000Z',
        signedOutBy: 'visitor',
        challenges: 0,
        devices: [{ kind: 'phone', handling: 'bag', accepted: true }],
        badge: { state: null, attempts: 0, spoolerSaid: '', prints: 0 },
      });
      expect(visits.find(uuid(41) as VisitId)).toEqual({
        ...common,
        id: uuid(41),
        categoryId: uuid(12),
        category: 'Volunteer',
        pictogram: 'volunteer',
        escort: 'unescorted',
        escortRule: 'unescorted',
        host: 'Gwen',
        hostId: null,
        badgeToken: 'PB',
        signedInAt: '2026-11-20T09:00:00.000Z',
        expectedOutAt: '2026-11-20T13:00:00.000Z',
        signedOutAt: null,
        signedOutBy: null,
        challenges: 1,
        devices: [{ kind: 'camera', handling: 'office', accepted: false }],
        badge: { state: 'sent', attempts: 1, spoolerSaid: 'ok', prints: 1 },
      });

      // What was agreed to before is of substance, was a tick, and still holds.
      const all = (table: string) => db.prepare(`SELECT * FROM ${table}`).all();
      expect(all('policy_version')).toEqual([
        {
          id: uuid(20),
          site_id: uuid(1),
          version: 1,
          in_force_from: '2026-11-19T08:00:00.000Z',
          substantial: 1,
        },
      ]);
      expect(all('policy_text')).toMatchObject([{ sha256: hash, what_changed: '' }]);
      expect(all('acknowledgement')).toMatchObject([
        { id: uuid(50), visit_id: uuid(40), text_sha256: hash, how: 'tick', read_back: '[]' },
        { id: uuid(51), visit_id: uuid(41), text_sha256: hash, how: 'tick', read_back: '[]' },
      ]);
      // Tables that only stood in for others while they were made afresh are gone.
      expect(all('sqlite_temp_schema')).toEqual([]);
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
