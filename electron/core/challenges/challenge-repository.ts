import type { ChallengeEntry as Entry } from '../../../shared/domain/challenges.ts';
import { ChallengeEntry } from '../../../shared/domain/challenges.ts';
import type { ChallengeId, SiteId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface ChallengeRow {
  id: string;
  visitId: string | null;
  visitorName: string | null;
  at: string;
  by: string;
  seen: string;
  place: string;
  outcomes: string;
  note: string;
  forDsl: number;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
}

export interface NewChallengeRow {
  id: ChallengeId;
  siteId: SiteId;
  visitId: VisitId | null;
  staffId: StaffId;
  at: Instant;
  seen: string;
  place: string;
  outcomes: string;
  note: string;
  forDsl: 0 | 1;
}

const select = `
  SELECT challenge.id, visit_id AS visitId, visitor.name AS visitorName, challenge.at, staff.name AS by,
    seen, place, outcomes, note, for_dsl AS forDsl,
    withdrawal.at AS withdrawnAt, withdrawer.name AS withdrawnBy, withdrawal.reason AS withdrawnReason
  FROM challenge
  JOIN staff_member AS staff ON staff.id = challenge.staff_id
  LEFT JOIN visit ON visit.id = visit_id
  LEFT JOIN visitor ON visitor.id = visit.visitor_id
  LEFT JOIN challenge_withdrawal AS withdrawal ON withdrawal.challenge_id = challenge.id
  LEFT JOIN staff_member AS withdrawer ON withdrawer.id = withdrawal.staff_id`;

function toEntry(row: ChallengeRow): Entry {
  return ChallengeEntry.parse({
    id: row.id,
    visitId: row.visitId ?? undefined,
    visitorName: row.visitorName ?? undefined,
    at: row.at,
    by: row.by,
    seen: JSON.parse(row.seen),
    place: row.place,
    outcomes: JSON.parse(row.outcomes),
    note: row.note,
    forDsl: row.forDsl === 1,
    withdrawn:
      row.withdrawnAt === null
        ? undefined
        : { at: row.withdrawnAt, by: row.withdrawnBy, reason: row.withdrawnReason },
  });
}

/** What is seen of somebody who may have kept to every rule. */
const noBreach = "'no-badge', 'still-here', 'unknown-person', 'identity-not-shown'";

export function createChallengeRepository(db: Db) {
  const byId = db.prepare<[string], ChallengeRow>(`${select} WHERE challenge.id = ?`);
  const since = db.prepare<[string], ChallengeRow>(
    `${select} WHERE challenge.at >= ? ORDER BY challenge.at DESC`,
  );
  const forDsl = db.prepare<[], ChallengeRow>(`${select} WHERE for_dsl = 1 ORDER BY challenge.at DESC`);
  const insert = db.prepare(
    `INSERT INTO challenge (id, site_id, visit_id, staff_id, at, seen, place, outcomes, note, for_dsl)
     VALUES (@id, @siteId, @visitId, @staffId, @at, @seen, @place, @outcomes, @note, @forDsl)`,
  );
  const withdraw = db.prepare(
    'INSERT INTO challenge_withdrawal (challenge_id, staff_id, at, reason) VALUES (?, ?, ?, ?)',
  );
  // What was seen has to be a breach of the rules: a badge that did not print, or a long stay, is none. Nor is a false
  // alarm, or what was withdrawn.
  const breaches = db.prepare<[], { visitorId: VisitorId; at: Instant }>(
    `SELECT visit.visitor_id AS visitorId, challenge.at FROM challenge
     JOIN visit ON visit.id = challenge.visit_id
     WHERE visit.visitor_id IN (SELECT visitor_id FROM visit WHERE signed_out_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM json_each(challenge.outcomes) WHERE value = 'false-alarm')
       AND EXISTS (SELECT 1 FROM json_each(challenge.seen) WHERE value NOT IN (${noBreach}))
       AND challenge.id NOT IN (SELECT challenge_id FROM challenge_withdrawal)`,
  );

  return {
    find(id: ChallengeId): Entry | null {
      const row = byId.get(id);
      return row ? toEntry(row) : null;
    },
    since: (at: Instant) => since.all(at).map(toEntry),
    /** When those who are on site were challenged for a breach, on whichever visit. */
    breachesOfThoseHere(): Map<VisitorId, Instant[]> {
      const found = new Map<VisitorId, Instant[]>();
      for (const { visitorId, at } of breaches.all()) {
        found.set(visitorId, [...(found.get(visitorId) ?? []), at]);
      }
      return found;
    },
    forDsl: () => forDsl.all().map(toEntry),
    insert: (row: NewChallengeRow) => void insert.run(row),
    withdraw: (id: ChallengeId, staffId: StaffId, at: Instant, reason: string) =>
      void withdraw.run(id, staffId, at, reason),
  };
}
export type ChallengeRepository = ReturnType<typeof createChallengeRepository>;
