import { z } from 'zod';
import type { ExpectedId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { noName } from '../names/no-name.ts';

/** A person as a list on paper shows them: words, copied from wherever they are kept. */
export interface Listed {
  name: string;
  organisation: string;
  category: string;
  host: string;
  entrance: string;
  badgeNumber: number | null;
  group: string;
  /** An instant for who is in; for who is expected, `HH:MM` or empty. */
  since: string;
}
export type PersonHere = Listed &
  (
    | { kind: 'visitor'; visitId: VisitId; since: Instant }
    | { kind: 'expected'; expectedId: ExpectedId }
    | { kind: 'staff'; staffId: StaffId; since: Instant }
  );

type VisitorRow = Listed & { visitId: VisitId; since: Instant };
type ExpectedRow = Listed & { expectedId: ExpectedId; members: string };
type StaffRow = Listed & { staffId: StaffId; since: Instant };

const Members = z.array(z.string());

/**
 * Who is on site, as the records say it now.
 *
 * @param staffSignsIn whether the site's own people sign in and out at all: where they do not any more, what is left of
 *   it says nothing
 */
export function createWhoIsHere(db: Db, staffSignsIn: () => boolean) {
  const visitors = db.prepare<[], VisitorRow>(
    `SELECT visit.id AS visitId, visitor.name, visitor.organisation, category_name AS category,
       coalesce(staff_member.name, host_text) AS host, entrance.name AS entrance, badge_number AS badgeNumber,
       coalesce(visit_group.name, '') AS "group", signed_in_at AS since
     FROM visit
     JOIN visitor ON visitor.id = visitor_id
     JOIN entrance ON entrance.id = entrance_id
     LEFT JOIN staff_member ON staff_member.id = host_id
     LEFT JOIN visit_group ON visit_group.id = group_id
     WHERE signed_out_at IS NULL ORDER BY signed_in_at, visit.id`,
  );
  const expected = db.prepare<[string], ExpectedRow>(
    `SELECT expected_visit.id AS expectedId, expected_visit.name, organisation, names ->> '$.en' AS category,
       coalesce(staff_member.name, host_text) AS host, '' AS entrance, NULL AS badgeNumber,
       group_name AS "group", time AS since, members
     FROM expected_visit
     JOIN category ON category.id = category_id
     LEFT JOIN staff_member ON staff_member.id = host_id
     WHERE day = ? AND visit_id IS NULL AND NOT cancelled ORDER BY time, expected_visit.id`,
  );
  const staff = db.prepare<[], StaffRow>(
    `SELECT staff_member.id AS staffId, staff_member.name, '' AS organisation, '' AS category, '' AS host,
       entrance.name AS entrance, NULL AS badgeNumber, '' AS "group", min(staff_presence.signed_in_at) AS since
     FROM staff_presence
     JOIN staff_member ON staff_member.id = staff_presence.staff_id
     JOIN entrance ON entrance.id = staff_presence.entrance_id
     WHERE staff_presence.signed_out_at IS NULL
     GROUP BY staff_member.id ORDER BY staff_member.name, staff_member.id`,
  );

  const visitorsIn = (): PersonHere[] => visitors.all().map((row) => ({ ...row, kind: 'visitor' }));
  const staffIn = (): PersonHere[] =>
    staffSignsIn() ? staff.all().map((row) => ({ ...row, kind: 'staff' })) : [];

  return {
    staffSignsIn,
    /** Visitors and staff who have signed in and not out. */
    in: (): PersonHere[] => [...visitorsIn(), ...staffIn()],
    /** Who may still come on a day; each of a group by themselves. */
    expectedOn: (day: SiteDay): PersonHere[] =>
      expected.all(day).flatMap(({ members, ...row }) => {
        const names = new Set([row.name, ...Members.parse(JSON.parse(members))]);
        names.delete(noName); // erased: nobody could call for them
        return [...names].map((name): PersonHere => ({ ...row, name, kind: 'expected' }));
      }),
  };
}
export type WhoIsHere = ReturnType<typeof createWhoIsHere>;
