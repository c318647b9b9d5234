import { z } from 'zod';
import { Tier } from '../../../shared/domain/categories.ts';
import type { IncidentId, VisitId } from '../../../shared/domain/ids.ts';
import type { Recipient } from '../../../shared/domain/incidents.ts';
import { Language } from '../../../shared/domain/languages.ts';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import { TimedVisitEvent } from '../../../shared/domain/visit-file.ts';
import { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface EventRow {
  at: string;
  by: string;
  /** The event's facts, as JSON. */
  event: string;
}

const Acknowledgement = z.object({
  version: z.int(),
  tier: Tier,
  language: Language,
  at: Instant,
  how: z.enum(['tick', 'signature']),
  earlier: z.int(),
});

/** Each gives `at`, `by` and `event` of rows that belong to visit @visitId. */
const eventQueries = [
  `SELECT signed_in_at AS at, '' AS by, json_object('kind', 'signed-in', 'entrance', entrance.name) AS event
   FROM visit JOIN entrance ON entrance.id = entrance_id WHERE visit.id = @visitId`,
  `SELECT at, staff_member.name, json_object('kind', 'identity', 'identity', identity, 'assurance', assurance)
   FROM identity_check JOIN staff_member ON staff_member.id = staff_id WHERE visit_id = @visitId`,
  `SELECT handed_in_at, '', json_object('kind', 'locker-in', 'number', number, 'kinds', json(device_kinds))
   FROM locker_use JOIN locker ON locker.id = locker_id WHERE visit_id = @visitId`,
  `SELECT handed_back_at, coalesce(staff_member.name, ''), json_object('kind', 'locker-out', 'number', number)
   FROM locker_use JOIN locker ON locker.id = locker_id LEFT JOIN staff_member ON staff_member.id = handed_back_staff_id
   WHERE visit_id = @visitId AND handed_back_at IS NOT NULL`,
  `SELECT at, staff_member.name, json_object('kind', 'challenge', 'seen', json(seen), 'outcomes', json(outcomes),
     'place', place, 'note', note, 'withdrawn',
     json(iif(EXISTS (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id), 'true', 'false')))
   FROM challenge JOIN staff_member ON staff_member.id = staff_id WHERE visit_id = @visitId`,
  `SELECT challenge_withdrawal.at, staff_member.name, json_object('kind', 'challenge-withdrawn', 'reason', reason)
   FROM challenge JOIN challenge_withdrawal ON challenge_id = challenge.id
   JOIN staff_member ON staff_member.id = challenge_withdrawal.staff_id WHERE visit_id = @visitId`,
  `SELECT journal.at, coalesce(staff_member.name, ''), CASE action
     WHEN 'visit.escort-decided' THEN json_object('kind', 'escort', 'escort', details ->> '$.escort')
     WHEN 'receipt.saved' THEN json_object('kind', 'receipt-saved')
     ELSE json_object('kind', 'sign-out-undone') END
   FROM journal JOIN journal_detail USING (seq) LEFT JOIN staff_member ON staff_member.id = actor
   WHERE subject = @visitId AND action IN ('visit.escort-decided', 'receipt.saved', 'visit.sign-out-undone')`,
  // At one moment a badge comes last: it is printed because of the rest.
  `SELECT coalesce(sent_at, queued_at), '', json_object('kind', 'badge', 'copy', copy, 'state', state)
   FROM print_job WHERE visit_id = @visitId`,
] as const;

/** What there is of one visit beside its own row. */
export function createVisitFileRepository(db: Db) {
  const events = eventQueries.map((sql) =>
    db.prepare<{ visitId: string }, EventRow>(`WITH found (at, "by", event) AS (${sql}) SELECT * FROM found`),
  );
  const acknowledgement = db.prepare<[string], z.input<typeof Acknowledgement>>(
    `SELECT version, acknowledgement.tier, acknowledgement.language, acknowledged_at AS at, how,
       acknowledgement.visit_id <> visit.id AS earlier
     FROM visit JOIN acknowledgement ON acknowledgement.visit_id = visit.id OR acknowledgement.id = visit.acknowledgement_id
     JOIN policy_version ON policy_version.id = policy_version_id
     WHERE visit.id = ? ORDER BY version DESC LIMIT 1`,
  );
  const signOutBy = db
    .prepare<[string], string>(
      `SELECT staff_member.name FROM visit JOIN staff_member ON staff_member.id = signed_out_staff_id WHERE visit.id = ?`,
    )
    .pluck();
  const otherVisits = db
    .prepare<[string], number>(
      `SELECT count(*) - 1 FROM visit WHERE visitor_id = (SELECT visitor_id FROM visit WHERE id = ?)`,
    )
    .pluck();
  const hold = db.prepare<{ visitId: string }, NonNullable<VisitFile['hold']>>(
    `SELECT since, staff_member.name AS by, reason FROM legal_hold JOIN staff_member ON staff_member.id = put_by
     WHERE lifted_at IS NULL
       AND (visit_id = @visitId OR visitor_id = (SELECT visitor_id FROM visit WHERE id = @visitId))
     ORDER BY since LIMIT 1`,
  );
  const imported = db.prepare<[string], NonNullable<VisitFile['imported']>>(
    `SELECT imported_at AS at, staff_member.name AS by FROM visit JOIN log_import ON log_import.id = import_id
     JOIN staff_member ON staff_member.id = imported_by WHERE visit.id = ?`,
  );
  const incidents = db.prepare<
    { visitId: string; reader: string },
    { at: Instant; by: string; incidentId: IncidentId; number: number }
  >(
    `SELECT reported_at AS at, staff_member.name AS by, incident.id AS incidentId, number
     FROM incident JOIN staff_member ON staff_member.id = reported_by
     WHERE recipient = @reader AND (incident.id IN (SELECT incident_id FROM incident_visit WHERE visit_id = @visitId)
       OR challenge_id IN (SELECT id FROM challenge WHERE visit_id = @visitId))`,
  );

  return {
    /** In no order. */
    events: (visitId: VisitId): TimedVisitEvent[] =>
      events.flatMap((query) =>
        query
          .all({ visitId })
          .map(({ at, by, event }) => TimedVisitEvent.parse({ at, by, event: JSON.parse(event) })),
      ),
    acknowledgement(visitId: VisitId): VisitFile['acknowledgement'] {
      const row = acknowledgement.get(visitId);
      if (!row) return null;
      const { earlier, ...rest } = Acknowledgement.parse(row);
      return { ...rest, earlier: earlier === 1 };
    },
    /** Empty where it was the visitor. */
    signOutBy: (visitId: VisitId): string => signOutBy.get(visitId) ?? '',
    otherVisits: (visitId: VisitId): number => otherVisits.get(visitId) ?? 0,
    hold: (visitId: VisitId): VisitFile['hold'] => hold.get({ visitId }) ?? null,
    imported: (visitId: VisitId): VisitFile['imported'] => imported.get(visitId) ?? null,
    /** Reports that this reader has, and that speak of the visit. */
    incidents: (visitId: VisitId, reader: Recipient) => incidents.all({ visitId, reader }),
  };
}
export type VisitFileRepository = ReturnType<typeof createVisitFileRepository>;
