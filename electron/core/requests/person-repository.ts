import { z } from 'zod';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { SubjectPack } from './subject-pack.ts';

type ExpectedRow = Omit<SubjectPack['expected'][number], 'members' | 'cancelled'> & {
  id: string;
  members: string;
  cancelled: number;
};
type StaffRow = Omit<SubjectPack['staff'][number], 'active' | 'presence'> & { id: string; active: number };
type HostedRow = SubjectPack['hosted'][number];
type WithId<T> = T & { id: string };

/** Whose reports belong in a pack, and whether alerts do. */
export interface SafeguardingReader {
  recipient: 'dsl' | 'head';
  readsAlerts: boolean;
}

const Names = z.array(z.string());
// Ids come as one JSON array.
const among = (column: string) => `${column} IN (SELECT value FROM json_each(?))`;

/** What the records hold about a person beside visits. Each query takes ids as a JSON array. */
export function createPersonRepository(db: Db) {
  const expected = db.prepare<[string, string], ExpectedRow>(
    `SELECT expected_visit.id, expected_visit.name, organisation, json_extract(category.names, '$.en') AS category,
       coalesce(host.name, host_text) AS host, purpose, day, time, group_name AS "group", members, cancelled,
       adder.name AS addedBy, expected_visit.added_at AS addedAt
     FROM expected_visit JOIN category ON category.id = category_id JOIN staff_member AS adder ON adder.id = added_by
     LEFT JOIN staff_member AS host ON host.id = host_id
     WHERE ${among('expected_visit.id')} OR ${among('visit_id')} ORDER BY day, time`,
  );
  const passes = db.prepare<[string], WithId<SubjectPack['passes'][number]>>(
    `SELECT pass.id, issued_at AS issuedAt, staff_member.name AS issuedBy, last_used_at AS lastUsedAt,
       revoked_at AS revokedAt
     FROM pass JOIN staff_member ON staff_member.id = issued_by WHERE ${among('visitor_id')} ORDER BY issued_at`,
  );
  const permissions = db.prepare<[string], WithId<SubjectPack['permissions'][number]>>(
    `SELECT device_exception.id, device_kind AS device, reason, note, places, holds_from AS "from",
       holds_until AS until, staff_member.name AS approvedBy, ended_at AS endedAt
     FROM device_exception JOIN staff_member ON staff_member.id = approved_by
     WHERE ${among('visitor_id')} ORDER BY approved_at`,
  );
  const hosted = db.prepare<[string, string], HostedRow>(
    `SELECT visitor.name AS visitor, category_name AS category, signed_in_at AS signedInAt, signed_out_at AS signedOutAt
     FROM visit JOIN visitor ON visitor.id = visitor_id
     WHERE ${among('host_id')} OR ${among('visit.id')} ORDER BY signed_in_at`,
  );
  const cameFor = db.prepare<[string], SubjectPack['cameFor'][number]>(
    `SELECT visitor.name AS adult, move, first_name AS firstName, room, reason, signed_in_at AS at
     FROM visit_child JOIN visit ON visit.id = visit_id JOIN visitor ON visitor.id = visitor_id
     WHERE ${among('visit_id')} ORDER BY signed_in_at`,
  );
  const staff = db.prepare<[string], StaffRow>(
    `SELECT id, name, role, active, added_at AS addedAt, email FROM staff_member WHERE ${among('id')}`,
  );
  const presence = db.prepare<[string], { signedInAt: Instant; signedOutAt: Instant | null }>(
    `SELECT signed_in_at AS signedInAt, signed_out_at AS signedOutAt FROM staff_presence
     WHERE staff_id = ? ORDER BY signed_in_at`,
  );
  const incidents = db.prepare<
    [string, string],
    { number: number; category: string; happenedAt: Instant; reportedAt: Instant }
  >(
    `SELECT DISTINCT number, category, happened_at AS happenedAt, reported_at AS reportedAt
     FROM incident JOIN incident_visit ON incident_visit.incident_id = incident.id
     WHERE recipient = ? AND ${among('visit_id')} ORDER BY number`,
  );
  const alerts = db.prepare<[string], { kind: string; writtenAt: Instant }>(
    `SELECT DISTINCT alert.kind, written_at AS writtenAt FROM alert_answer JOIN alert ON alert.id = alert_id
     WHERE ${among('visitor_id')} AND answer = 'yes' AND alert_answer.rowid = (SELECT max(later.rowid)
       FROM alert_answer AS later WHERE later.visitor_id = alert_answer.visitor_id AND later.alert_id = alert.id)`,
  );
  // What is done about alerts, incidents and calls for help is in confidence.
  const journal = db.prepare<[string], { at: Instant; action: string; actor: string; name: string | null }>(
    `SELECT at, action, actor, staff_member.name FROM journal LEFT JOIN staff_member ON staff_member.id = actor
     WHERE ${among('subject')}
       AND action NOT LIKE 'alert.%' AND action NOT LIKE 'incident.%' AND action NOT LIKE 'help.%' ORDER BY seq`,
  );
  const others = db
    .prepare<[string, string], string>(
      `SELECT name FROM staff_member WHERE kind = 'person'
       UNION SELECT other.name FROM visit AS mine JOIN visit AS beside ON beside.group_id = mine.group_id
         JOIN visitor AS other ON other.id = beside.visitor_id
         WHERE ${among('mine.id')} AND beside.visitor_id <> mine.visitor_id
       UNION SELECT first_name FROM visit_child WHERE ${among('visit_id')}`,
    )
    .pluck();
  const ids = (list: readonly string[]) => JSON.stringify(list);

  return {
    expected: (entryIds: readonly string[], visitIds: readonly string[]) =>
      expected.all(ids(entryIds), ids(visitIds)).map(({ members, cancelled, ...row }) => ({
        ...row,
        members: Names.parse(JSON.parse(members)),
        cancelled: cancelled === 1,
      })),
    passes: (visitorIds: readonly string[]) => passes.all(ids(visitorIds)),
    permissions: (visitorIds: readonly string[]) => permissions.all(ids(visitorIds)),
    /** Visits whose host was one of these people, and these visits. */
    hosted: (staffIds: readonly string[], visitIds: readonly string[]) =>
      hosted.all(ids(staffIds), ids(visitIds)),
    cameFor: (visitIds: readonly string[]) => cameFor.all(ids(visitIds)),
    staff: (staffIds: readonly string[]) =>
      staff.all(ids(staffIds)).map(({ id, active, ...row }) => {
        return { ...row, active: active === 1, presence: presence.all(id) };
      }),
    /** Alerts are for those who write them: another reader of reports has none in. */
    safeguarding: (
      { recipient, readsAlerts }: SafeguardingReader,
      visitIds: readonly string[],
      visitorIds: readonly string[],
    ) => ({
      incidents: incidents.all(recipient, ids(visitIds)),
      alerts: readsAlerts ? alerts.all(ids(visitorIds)) : [],
    }),
    /** What was done with any of these rows. */
    journal: (subjects: readonly string[]) =>
      journal.all(ids(subjects)).map(({ at, action, actor, name }) => {
        return { at, action, by: name ?? actor };
      }),
    /** Names of all who may be spoken of around these visits. */
    others: (visitIds: readonly string[]): string[] => others.all(ids(visitIds), ids(visitIds)),
  };
}
export type PersonRepository = ReturnType<typeof createPersonRepository>;
