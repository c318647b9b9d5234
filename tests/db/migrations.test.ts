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

const uuid = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const hash = 'a'.repeat(64);
const otherHash = 'b'.repeat(64);

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

/** A site at version 2: two versions of the rules, of which a visit relies on the first by an earlier acknowledgement. */
const theDoor = `
INSERT INTO site VALUES ('${uuid(1)}', 'Larkfield', 'Europe/London', 0, '2026-11-19T08:00:00.000Z');
INSERT INTO entrance VALUES ('${uuid(2)}', '${uuid(1)}', 'Main entrance');
INSERT INTO staff_member VALUES
  ('${uuid(3)}', '${uuid(1)}', 'Rowan Ashby', 'reception', '${'c'.repeat(32)}', '${hash}', 1, '2026-11-19T08:00:00.000Z'),
  ('${uuid(4)}', '${uuid(1)}', 'Gwen Pritchard', NULL, NULL, NULL, 0, '2026-11-19T08:00:00.000Z');
INSERT INTO category VALUES ('${uuid(10)}', '${uuid(1)}', 0, 1, '{"en":"Contractor"}', 'contractor', '{}', 0, 0, 'escorted', 'never',
  'drawn', 'regular', 1, 240);
INSERT INTO device_rule VALUES ('${uuid(10)}', 'phone', 'bag'), ('${uuid(10)}', 'tablet', 'car'), ('${uuid(10)}', 'tablet', 'office');
INSERT INTO policy_version VALUES ('${uuid(20)}', '${uuid(1)}', 1, '2026-11-19T08:00:00.000Z', 1),
  ('${uuid(21)}', '${uuid(1)}', 2, '2026-11-20T08:00:00.000Z', 0);
INSERT INTO policy_text VALUES ('${uuid(20)}', 'en', '[{"pictogram":"bag","sentence":"Off and away."}]', '${hash}', ''),
  ('${uuid(20)}', 'pl', '[{"pictogram":"bag","sentence":"Off and away."}]', '${otherHash}', ''),
  ('${uuid(21)}', 'en', '[{"pictogram":"bag","sentence":"Off and away."}]', '${hash}', 'A full stop was added.');
INSERT INTO visitor VALUES ('${uuid(30)}', '${uuid(1)}', 'Oduya Lindqvist', 'Penrose', '2026-11-19T09:00:00.000Z');
INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, request_id, escort, host_text, badge_number, badge_token,
  signed_in_at, expected_out_at, signed_out_at, signed_out_by, signed_out_staff_id)
VALUES ('${uuid(40)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(10)}', 'r1', 'escorted', '', 1234, 'PA',
  '2026-11-19T09:00:00.000Z', '2026-11-19T13:00:00.000Z', '2026-11-19T09:20:00.000Z', 'staff', '${uuid(3)}');
INSERT INTO acknowledgement VALUES ('${uuid(50)}', '${uuid(40)}', '${uuid(20)}', 'pl', '${otherHash}', '2026-11-19T09:00:00.000Z',
  'signature', '[]');
INSERT INTO acknowledgement_signature VALUES ('${uuid(50)}', '[[[1,1],[2,2]]]');
INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, request_id, escort, host_id, host_text, badge_number,
  badge_token, signed_in_at, expected_out_at, acknowledgement_id)
VALUES ('${uuid(41)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(10)}', 'r2', 'escorted', '${uuid(4)}', '', 1234, 'PB',
  '2026-11-20T09:00:00.000Z', '2026-11-20T13:00:00.000Z', '${uuid(50)}');
INSERT INTO device_declaration VALUES ('${uuid(41)}', 'camera', 'office', 0);
INSERT INTO help_call VALUES
  ('${uuid(80)}', '${uuid(2)}', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:30.000Z', '${uuid(3)}'),
  ('${uuid(81)}', '${uuid(2)}', '2026-11-20T10:00:00.000Z', NULL, NULL);
INSERT INTO challenge VALUES ('${uuid(70)}', '${uuid(1)}', '${uuid(41)}', '${uuid(3)}', '2026-11-20T09:10:00.000Z', '["no-badge"]', '',
  '["badge-fixed"]', '', 0);
INSERT INTO challenge_withdrawal VALUES ('${uuid(70)}', '${uuid(3)}', '2026-11-20T09:11:00.000Z', 'It was there.');
`;

/** A site at version 3: two visits of the same millisecond and one before them, a challenge, a report, an answer. */
const safeguarding = `
INSERT INTO site VALUES ('${uuid(1)}', 'Larkfield', 'Europe/London', 0, '2026-11-19T08:00:00.000Z');
INSERT INTO entrance VALUES ('${uuid(2)}', '${uuid(1)}', 'Main entrance');
INSERT INTO staff_member VALUES
  ('${uuid(3)}', '${uuid(1)}', 'Rowan Ashby', 'head', '${'c'.repeat(32)}', '${hash}', 1, '2026-11-19T08:00:00.000Z');
INSERT INTO category VALUES ('${uuid(10)}', '${uuid(1)}', 0, 1, '{"en":"Contractor"}', 'contractor', '{}', 0, 0, 'escorted', 'never',
  'drawn', 'regular', 1, 240);
INSERT INTO visitor VALUES ('${uuid(30)}', '${uuid(1)}', 'Oduya Lindqvist', 'Penrose', '2026-11-19T09:00:00.000Z');
INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, request_id, escort, host_text, badge_number, badge_token,
  signed_in_at, expected_out_at, signed_out_at, signed_out_by, signed_out_staff_id)
VALUES
  ('${uuid(40)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(10)}', 'r1', 'escorted', '', 1234, 'PA',
    '2026-11-20T09:00:00.007Z', '2026-11-20T13:00:00.000Z', NULL, NULL, NULL),
  ('${uuid(41)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(10)}', 'r2', 'escorted', '', 1235, 'PB',
    '2026-11-20T09:00:00.007Z', '2026-11-20T13:00:00.000Z', NULL, NULL, NULL),
  ('${uuid(42)}', '${uuid(1)}', '${uuid(2)}', '${uuid(30)}', '${uuid(10)}', 'r3', 'escorted', '', 1234, 'PC',
    '2026-11-19T09:00:00.000Z', '2026-11-19T13:00:00.000Z', '2026-11-19T09:20:00.000Z', 'staff', '${uuid(3)}');
INSERT INTO challenge VALUES ('${uuid(70)}', '${uuid(1)}', '${uuid(41)}', '${uuid(3)}', '2026-11-20T09:10:00.000Z', '["no-badge"]', '',
  '["badge-fixed"]', '', 0);
INSERT INTO incident VALUES ('${uuid(90)}', '${uuid(1)}', 1, 'head', 'other', '', '2026-11-20T09:10:00.000Z', NULL, '${uuid(3)}',
  '2026-11-20T09:15:00.000Z');
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
      // By their columns, never by today's repositories: those are for the latest version alone.
      const rows = (sql: string) => db.prepare(sql).all();
      const category = (n: number, rest: object) => ({
        id: uuid(n),
        site_id: uuid(1),
        active: 1,
        asks_child: 0,
        identity_check: 0,
        escort: 'escorted',
        photo: 'never',
        signature: 'tick',
        tier: 'visitor',
        badge: 1,
        expected_minutes: 240,
        ...rest,
      });
      const fields = (organisation: string) =>
        JSON.stringify({
          organisation,
          host: 'optional',
          purpose: 'no',
          vehicle: 'no',
          leaving: 'no',
          contact: 'no',
        });
      expect(rows('SELECT * FROM category ORDER BY position')).toEqual([
        category(10, {
          position: 0,
          names: '{"en":"Parent or carer"}',
          pictogram: 'parent',
          fields: fields('no'),
          expected_minutes: 30,
        }),
        category(11, {
          position: 1,
          names: '{"en":"Contractor"}',
          pictogram: 'contractor',
          fields: fields('required'),
        }),
        category(12, {
          position: 2,
          names: '{"en":"Volunteer"}',
          pictogram: 'volunteer',
          fields: fields('no'),
          escort: 'unescorted',
        }),
      ]);
      expect(rows('SELECT * FROM device_rule ORDER BY category_id, handling')).toEqual([
        { category_id: uuid(10), device_kind: 'phone', handling: 'bag' },
        { category_id: uuid(10), device_kind: 'phone', handling: 'car' },
        { category_id: uuid(12), device_kind: 'watch', handling: 'office' },
      ]);

      const visit = (n: number, rest: object) => ({
        id: uuid(n),
        site_id: uuid(1),
        entrance_id: uuid(2),
        visitor_id: uuid(30),
        badge_number: 1234,
        wants_badge: 1,
        identity_needed: 0,
        language: 'en',
        purpose: '',
        vehicle: '',
        contact: '',
        leaving: '',
        group_id: null,
        acknowledgement_id: null,
        signed_out_staff_id: null,
        ...rest,
      });
      expect(rows('SELECT * FROM visit ORDER BY id')).toEqual([
        visit(40, {
          category_id: uuid(10),
          category_name: 'Parent or carer',
          pictogram: 'parent',
          request_id: 'r1',
          escort: 'escorted',
          escort_rule: 'escorted',
          host_id: uuid(3),
          host_text: '',
          badge_token: 'PA',
          signed_in_at: '2026-11-19T09:00:00.000Z',
          expected_out_at: '2026-11-19T09:30:00.000Z',
          signed_out_at: '2026-11-19T09:20:00.000Z',
          signed_out_by: 'visitor',
        }),
        visit(41, {
          category_id: uuid(12),
          category_name: 'Volunteer',
          pictogram: 'volunteer',
          request_id: 'r2',
          escort: 'unescorted',
          escort_rule: 'unescorted',
          host_id: null,
          host_text: 'Gwen',
          badge_token: 'PB',
          signed_in_at: '2026-11-20T09:00:00.000Z',
          expected_out_at: '2026-11-20T13:00:00.000Z',
          signed_out_at: null,
          signed_out_by: null,
        }),
      ]);
      expect(rows('SELECT * FROM device_declaration ORDER BY visit_id')).toEqual([
        { visit_id: uuid(40), device_kind: 'phone', handling: 'bag', accepted: 1 },
        { visit_id: uuid(41), device_kind: 'camera', handling: 'office', accepted: 0 },
      ]);
      expect(rows('SELECT id, state FROM print_job')).toEqual([{ id: uuid(60), state: 'sent' }]);
      expect(rows('SELECT id, visit_id FROM challenge')).toEqual([{ id: uuid(70), visit_id: uuid(41) }]);

      // What was agreed to before is of substance, was a tick, and still holds.
      const all = (table: string) => rows(`SELECT * FROM ${table}`);
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
  3: {
    before: theDoor,
    after: (db) => {
      const rows = (sql: string) => db.prepare(sql).all();
      // Everybody keeps role and PIN, and there can be a head.
      expect(rows('SELECT id, role, pin_hash, active FROM staff_member ORDER BY id')).toEqual([
        { id: uuid(3), role: 'reception', pin_hash: hash, active: 1 },
        { id: uuid(4), role: null, pin_hash: null, active: 0 },
      ]);
      db.exec(`UPDATE staff_member SET role = 'head' WHERE id = '${uuid(4)}'`);

      // The versions are the same, approved by nobody; their texts are those for visitors, with the same hashes.
      expect(
        rows('SELECT version, substantial, approved_by, approved_at, recorded_by FROM policy_version'),
      ).toEqual([
        { version: 1, substantial: 1, approved_by: '', approved_at: null, recorded_by: null },
        { version: 2, substantial: 0, approved_by: '', approved_at: null, recorded_by: null },
      ]);
      const text = (n: number, language: string, sha256: string, what_changed: string) => ({
        policy_version_id: uuid(n),
        tier: 'visitor',
        language,
        rules: '[{"pictogram":"bag","sentence":"Off and away."}]',
        sha256,
        what_changed,
      });
      expect(rows('SELECT * FROM policy_text ORDER BY policy_version_id, language')).toEqual([
        text(20, 'en', hash, ''),
        text(20, 'pl', otherHash, ''),
        text(21, 'en', hash, 'A full stop was added.'),
      ]);
      for (const sql of [
        "UPDATE policy_text SET rules = '[]'",
        'DELETE FROM policy_text',
        'DELETE FROM policy_version',
      ])
        expect(() => db.exec(sql)).toThrow('never');
      expect(
        rows('SELECT id, tier, how, text_sha256, acknowledged_at FROM acknowledgement ORDER BY id'),
      ).toEqual([
        {
          id: uuid(50),
          tier: 'visitor',
          how: 'signature',
          text_sha256: otherHash,
          acknowledged_at: '2026-11-19T09:00:00.000Z',
        },
      ]);
      expect(rows('SELECT * FROM acknowledgement_signature')).toEqual([
        { acknowledgement_id: uuid(50), strokes: '[[[1,1],[2,2]]]' },
      ]);
      expect(rows('SELECT acknowledgement_id FROM visit ORDER BY id')).toEqual([
        { acknowledgement_id: null },
        { acknowledgement_id: uuid(50) },
      ]);

      // New kinds of device are asked for where tablets are, and nothing that was declared is lost.
      expect(rows('SELECT device_kind, handling FROM device_rule ORDER BY device_kind, handling')).toEqual(
        ['console', 'laptop', 'phone', 'tablet', 'tracker'].flatMap((device_kind) =>
          device_kind === 'phone'
            ? [{ device_kind, handling: 'bag' }]
            : [
                { device_kind, handling: 'car' },
                { device_kind, handling: 'office' },
              ],
        ),
      );
      expect(rows('SELECT * FROM device_declaration')).toEqual([
        { visit_id: uuid(41), device_kind: 'camera', handling: 'office', accepted: 0 },
      ]);
      db.exec(`INSERT INTO device_declaration VALUES ('${uuid(41)}', 'tracker', 'with-me', 0)`);

      // Calls of before came from the door.
      const call = { entrance_id: uuid(2), kind: 'door', subject: '', staff_id: null, place: '' };
      expect(rows('SELECT * FROM help_call ORDER BY at')).toEqual([
        {
          ...call,
          id: uuid(80),
          at: '2026-11-20T09:00:00.000Z',
          answered_at: '2026-11-20T09:00:30.000Z',
          answered_by: uuid(3),
        },
        { ...call, id: uuid(81), at: '2026-11-20T10:00:00.000Z', answered_at: null, answered_by: null },
      ]);
      expect(rows('SELECT id, challenge_id FROM challenge JOIN challenge_withdrawal')).toEqual([
        { id: uuid(70), challenge_id: uuid(70) },
      ]);
      expect(rows('SELECT * FROM sqlite_temp_schema')).toEqual([]);
    },
  },
  4: {
    before: safeguarding,
    after: (db) => {
      const rows = (sql: string) => db.prepare(sql).all();
      // The log's order is that of the sign-ins, to the millisecond, and none is lost to the search.
      const second = Date.parse('2026-11-20T09:00:00.007Z') * 1000;
      expect(rows('SELECT id, log_key, closed_by_office, import_id FROM visit ORDER BY log_key')).toEqual([
        {
          id: uuid(42),
          log_key: Date.parse('2026-11-19T09:00:00.000Z') * 1000,
          closed_by_office: 0,
          import_id: null,
        },
        { id: uuid(40), log_key: second, closed_by_office: 0, import_id: null },
        { id: uuid(41), log_key: second + 1, closed_by_office: 0, import_id: null },
      ]);
      expect(rows('SELECT visit_id FROM visit_not_indexed ORDER BY visit_id')).toEqual(
        [40, 41, 42].map((n) => ({ visit_id: uuid(n) })),
      );
      expect(() => db.exec('UPDATE visit SET closed_by_office = 1 WHERE signed_out_at IS NULL')).toThrow(
        'CHECK',
      );
      // Everybody is a person without an address, and keeps role and PIN.
      expect(rows('SELECT role, pin_hash, email, kind, area_id FROM staff_member')).toEqual([
        { role: 'head', pin_hash: hash, email: '', kind: 'person', area_id: null },
      ]);
      expect(() => db.exec("UPDATE staff_member SET kind = 'area'")).toThrow('CHECK');
      // What was written once still can't be touched, but by erasing.
      for (const sql of ["UPDATE challenge SET note = ''", 'DELETE FROM challenge', 'DELETE FROM incident']) {
        expect(() => db.exec(sql)).toThrow('never');
        expect(() => db.exec(`BEGIN; INSERT INTO erasing (one) VALUES (1); ${sql}; ROLLBACK`)).not.toThrow();
      }
      expect(rows('SELECT id, anonymised_at FROM visitor')).toEqual([{ id: uuid(30), anonymised_at: null }]);
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
