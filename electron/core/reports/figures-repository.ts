import type { ReviewOutcome, TriggerKind } from '../../../shared/domain/policy-reviews.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { stateAfter, stateKinds } from '../incidents/incident-state.ts';

/** From an instant to just before another. */
export interface Instants {
  from: Instant;
  to: Instant;
}

export interface CountRow {
  code: string;
  count: number;
}

interface ExceptionRow {
  reason: string;
  from: SiteDay;
  endedAt: Instant | null;
}

const inRange = (column: string) => `${column} >= @from AND ${column} < @to`;

/** Counts of what happened between two instants. Names are not read. */
export function createFiguresRepository(db: Db) {
  const visits = db.prepare<Instants, CountRow>(
    `SELECT category_name AS code, count(*) AS count FROM visit WHERE ${inRange('signed_in_at')}
     GROUP BY category_name ORDER BY category_name`,
  );
  const offered = db
    .prepare<[], string>(`SELECT names ->> '$.en' FROM category WHERE active = 1 ORDER BY position`)
    .pluck();
  // The version agreed to: by an acknowledgement at this visit, or by the earlier one that it rests on. The version
  // needed: the last that changed the rules in substance, of those in force when the visitor came.
  const acknowledged = db
    .prepare<Instants, number>(
      `SELECT count(*) FROM visit WHERE ${inRange('signed_in_at')} AND import_id IS NULL AND (
         SELECT max(version) FROM acknowledgement
         JOIN policy_version ON policy_version.id = acknowledgement.policy_version_id
         WHERE acknowledgement.visit_id = visit.id OR acknowledgement.id = visit.acknowledgement_id
       ) >= coalesce((
         SELECT max(version) FROM policy_version
         WHERE substantial = 1 AND in_force_from <= visit.signed_in_at
           AND id NOT IN (SELECT policy_version_id FROM policy_withdrawal)
       ), 1)`,
    )
    .pluck();
  // Counted as a column, so that the days are looked up by their own index.
  const imported = db
    .prepare<Instants, number>(`SELECT count(import_id) FROM visit WHERE ${inRange('signed_in_at')}`)
    .pluck();
  const standing = `challenge WHERE ${inRange('challenge.at')}
    AND challenge.id NOT IN (SELECT challenge_id FROM challenge_withdrawal)`;
  const challenges = db.prepare<Instants, number>(`SELECT count(*) FROM ${standing}`).pluck();
  const listed = (column: 'seen' | 'outcomes') =>
    db.prepare<Instants, CountRow>(
      `SELECT item.value AS code, count(*) AS count FROM (SELECT ${column} AS list FROM ${standing})
       JOIN json_each(list) AS item GROUP BY item.value`,
    );
  const seen = listed('seen');
  const outcomes = listed('outcomes');

  // Reports to the head are never counted: a number that differs by one would tell the safeguarding lead of them.
  const toDsl = `incident WHERE recipient = 'dsl' AND ${inRange('reported_at')}`;
  const incidentCategories = db.prepare<Instants, CountRow>(
    `SELECT category AS code, count(*) AS count FROM ${toDsl} GROUP BY category`,
  );
  const incidentStates = db.prepare<Instants, { state: (typeof stateKinds)[number] | null; count: number }>(
    `SELECT state, count(*) AS count FROM (
       SELECT (
         SELECT kind FROM incident_entry WHERE incident_id = incident.id AND at < @to
           AND kind IN (${stateKinds.map((kind) => `'${kind}'`).join()}) ORDER BY seq DESC LIMIT 1
       ) AS state FROM ${toDsl}
     ) GROUP BY state`,
  );
  const minutesToDsl = db
    .prepare<Instants, number | null>(
      `SELECT max(0, (unixepoch(min(entry.at)) - unixepoch(incident.reported_at)) / 60) AS minutes FROM incident
       LEFT JOIN incident_entry AS entry ON entry.incident_id = incident.id AND entry.kind = 'seen' AND entry.at < @to
       WHERE recipient = 'dsl' AND ${inRange('reported_at')} GROUP BY incident.id ORDER BY minutes IS NULL, minutes`,
    )
    .pluck();
  const exceptions = db.prepare<{ first: string; last: string }, ExceptionRow>(
    `SELECT reason, max(holds_from, @first) AS "from", ended_at AS endedAt FROM device_exception
     WHERE holds_from <= @last AND holds_until >= @first`,
  );
  const reviews = db.prepare<
    { first: string; last: string },
    { reviewedOn: SiteDay; outcome: ReviewOutcome; nextReviewOn: SiteDay }
  >(
    `SELECT reviewed_on AS reviewedOn, outcome, next_review_on AS nextReviewOn FROM policy_review
     WHERE reviewed_on BETWEEN @first AND @last ORDER BY reviewed_on, recorded_at`,
  );
  const triggers = db.prepare<
    { first: string; last: string },
    { kind: TriggerKind; happenedOn: SiteDay; open: number }
  >(
    `SELECT kind, happened_on AS happenedOn, NOT EXISTS (
       SELECT 1 FROM policy_review
       WHERE policy_review.recorded_at >= policy_trigger.recorded_at AND reviewed_on >= happened_on
     ) AS open FROM policy_trigger
     WHERE happened_on BETWEEN @first AND @last ORDER BY happened_on, recorded_at`,
  );

  return {
    visits: (instants: Instants) => visits.all(instants),
    /** Names of the categories at the door, in order. */
    offeredCategories: () => offered.all(),
    acknowledged: (instants: Instants) => acknowledged.get(instants) ?? 0,
    /** Visits taken over from an earlier system. Whether their visitors agreed to anything is not known. */
    imported: (instants: Instants) => imported.get(instants) ?? 0,
    challenges: (instants: Instants) => challenges.get(instants) ?? 0,
    seen: (instants: Instants) => seen.all(instants),
    outcomes: (instants: Instants) => outcomes.all(instants),
    incidentCategories: (instants: Instants) => incidentCategories.all(instants),
    incidentStates: (instants: Instants): CountRow[] =>
      incidentStates.all(instants).map(({ state, count }) => ({ code: stateAfter(state), count })),
    minutesToDsl: (instants: Instants) => minutesToDsl.all(instants),
    /** Those for days of a range, even if they were ended before: `from` is the first of these days. */
    exceptions: (days: { first: SiteDay; last: SiteDay }) => exceptions.all(days),
    reviews: (days: { first: SiteDay; last: SiteDay }) => reviews.all(days),
    triggers: (days: { first: SiteDay; last: SiteDay }) => triggers.all(days),
  };
}
export type FiguresRepository = ReturnType<typeof createFiguresRepository>;
