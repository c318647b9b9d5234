import type { Candidate, CandidateRef, CandidateSource } from '../../../shared/domain/requests.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import { siteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { noName } from '../names/no-name.ts';

type Known = Pick<Candidate, 'name' | 'organisation' | 'category' | 'visits' | 'latest'>;
interface PersonRow {
  name: string;
  organisation: string;
  category: string;
}
interface StayRow {
  at: Instant;
  category: string;
  host: string;
}

/** So many of the latest visits are shown, to tell namesakes apart. */
const shown = 5;

const whoIs: Record<CandidateSource, string> = {
  visitor: `SELECT name, organisation, '' AS category FROM visitor WHERE id = ? AND anonymised_at IS NULL`,
  expected: `SELECT expected_visit.name, organisation, json_extract(names, '$.en') AS category
    FROM expected_visit JOIN category ON category.id = category_id WHERE expected_visit.id = ?`,
  member: `SELECT json_extract(members, '$[' || substr(:id, 38) || ']') AS name, organisation, group_name AS category
    FROM expected_visit WHERE id = substr(:id, 1, 36)`,
  staff: `SELECT name, '' AS organisation, '' AS category FROM staff_member WHERE id = ?`,
  'host-words': `SELECT host_text AS name, '' AS organisation, '' AS category FROM visit WHERE id = ?`,
  child: `SELECT first_name AS name, '' AS organisation, room AS category FROM visit_child WHERE visit_id = ?`,
};

const host = 'coalesce(staff_member.name, visit.host_text)';
const stays = (where: string) => `SELECT signed_in_at AS at, category_name AS category, ${host} AS host,
  count(*) OVER () AS "all" FROM visit LEFT JOIN staff_member ON staff_member.id = visit.host_id
  WHERE ${where} ORDER BY signed_in_at DESC LIMIT ${shown}`;
const expectedOn = `SELECT day, '' AS category, coalesce(staff_member.name, host_text) AS host FROM expected_visit
  LEFT JOIN staff_member ON staff_member.id = host_id WHERE expected_visit.id = substr(?, 1, 36)`;

/** What it takes to tell whether an entry of the records is of somebody. */
export function createCandidateRepository(db: Db) {
  const who = {
    visitor: db.prepare<[string], PersonRow>(whoIs.visitor),
    expected: db.prepare<[string], PersonRow>(whoIs.expected),
    staff: db.prepare<[string], PersonRow>(whoIs.staff),
    'host-words': db.prepare<[string], PersonRow>(whoIs['host-words']),
    child: db.prepare<[string], PersonRow>(whoIs.child),
  };
  const member = db.prepare<{ id: string }, PersonRow>(whoIs.member);
  const visitsOf = {
    visitor: db.prepare<[string], StayRow & { all: number }>(stays('visitor_id = ?')),
    staff: db.prepare<[string], StayRow & { all: number }>(stays('visit.host_id = ?')),
    'host-words': db.prepare<[string], StayRow & { all: number }>(stays('visit.id = ?')),
    child: db.prepare<[string], StayRow & { all: number }>(stays('visit.id = ?')),
  };
  const expected = db.prepare<[string], { day: SiteDay; category: string; host: string }>(expectedOn);

  return {
    /** Null for what is not there any more. */
    known({ source, id }: CandidateRef, timeZone: string): Known | null {
      const person = source === 'member' ? member.get({ id }) : who[source].get(id);
      if (!person?.name || person.name === noName) return null;
      if (source === 'expected' || source === 'member') {
        return { ...person, visits: 0, latest: expected.all(id) };
      }
      const rows = visitsOf[source].all(id);
      return {
        ...person,
        category: person.category || (rows[0]?.category ?? ''),
        visits: rows[0]?.all ?? 0,
        latest: rows.map(({ at, category, host: whom }) => ({
          day: siteDay(at, timeZone),
          category,
          host: whom,
        })),
      };
    },
  };
}
export type CandidateRepository = ReturnType<typeof createCandidateRepository>;
