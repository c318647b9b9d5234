import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { Instants } from '../reports/figures-repository.ts';

interface SlotRow {
  /** Quarters of an hour since 1970, by UTC. Every zone's clock differs from UTC by whole ones. */
  slot: number;
  count: number;
}
interface MinutesRow {
  minutes: number;
  count: number;
}

const inRange = (column: string) => `${column} >= @from AND ${column} < @to`;
const minutesBetween = (from: string, to: string) =>
  `max(0, (unixepoch(${to}) - unixepoch(${from})) / 60) AS minutes`;

/** Counts for the charts, added up by SQLite: no row of a visit is read into the program. Names are not read. */
export function createInsightRepository(db: Db) {
  const span = db.prepare<[], { first: Instant | null; last: Instant | null }>(
    `SELECT (SELECT min(signed_in_at) FROM visit) AS first, (SELECT max(signed_in_at) FROM visit) AS last`,
  );
  // From the index alone: it is by this column.
  const slots = db.prepare<Instants, SlotRow>(
    `SELECT unixepoch(signed_in_at) / 900 AS slot, count(*) AS count FROM visit WHERE ${inRange('signed_in_at')}
     GROUP BY slot`,
  );
  const stays = db.prepare<Instants, MinutesRow>(
    `SELECT ${minutesBetween('signed_in_at', 'signed_out_at')}, count(*) AS count FROM visit
     WHERE ${inRange('signed_in_at')} AND signed_out_at IS NOT NULL AND closed_by_office = 0 GROUP BY minutes`,
  );
  const notSignedOut = db.prepare<Instants, { stillOpen: number; closedByOffice: number }>(
    `SELECT count(*) FILTER (WHERE signed_out_at IS NULL) AS stillOpen,
       count(*) FILTER (WHERE closed_by_office = 1) AS closedByOffice
     FROM visit WHERE ${inRange('signed_in_at')}`,
  );
  const stands = (challenge: string) =>
    `${challenge}.id NOT IN (SELECT challenge_id FROM challenge_withdrawal)`;
  // A further challenge of a visit is left out: what it was flagged for, and when, can't be told from the first.
  const toChallenge = db.prepare<Instants, MinutesRow>(
    `SELECT ${minutesBetween('flaggedAt', 'at')}, count(*) AS count FROM (
       SELECT challenge.at, CASE
         WHEN expected_out_at <= challenge.at
           AND EXISTS (SELECT 1 FROM json_each(challenge.seen) WHERE value = 'still-here') THEN expected_out_at
         ELSE signed_in_at END AS flaggedAt
       FROM challenge JOIN visit ON visit.id = challenge.visit_id
       WHERE ${inRange('challenge.at')} AND ${stands('challenge')} AND NOT EXISTS (
         SELECT 1 FROM challenge AS earlier
         WHERE earlier.visit_id = challenge.visit_id AND earlier.at < challenge.at AND ${stands('earlier')}
       )
     ) GROUP BY minutes`,
  );
  const withoutVisit = db
    .prepare<Instants, number>(
      `SELECT count(*) FROM challenge WHERE ${inRange('challenge.at')} AND visit_id IS NULL AND ${stands('challenge')}`,
    )
    .pluck();

  return {
    /** When the first and the last visit began; null where there is none. */
    span: () => span.get() ?? { first: null, last: null },
    slots: (instants: Instants) => slots.all(instants),
    stays: (instants: Instants) => stays.all(instants),
    notSignedOut: (instants: Instants) => notSignedOut.get(instants) ?? { stillOpen: 0, closedByOffice: 0 },
    toChallenge: (instants: Instants) => toChallenge.all(instants),
    withoutVisit: (instants: Instants) => withoutVisit.get(instants) ?? 0,
  };
}
export type InsightRepository = ReturnType<typeof createInsightRepository>;
