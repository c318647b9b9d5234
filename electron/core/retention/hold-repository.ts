import type { HoldId, SiteId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { HoldCandidate, LegalHold } from '../../../shared/domain/retention.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface Row extends Omit<LegalHold, 'kind' | 'lifted'> {
  ofVisit: 0 | 1;
  liftedAt: Instant | null;
  liftedBy: string | null;
  liftedReason: string;
}

export interface NewHoldRow {
  id: HoldId;
  siteId: SiteId;
  visitorId: VisitorId | null;
  visitId: VisitId | null;
  reason: string;
  at: Instant;
  by: StaffId;
}

export function createHoldRepository(db: Db) {
  const all = db.prepare<[], Row>(
    `SELECT legal_hold.id, legal_hold.visit_id IS NOT NULL AS ofVisit, visitor.name, visitor.organisation,
       visit.signed_in_at AS signedInAt, reason, since, putter.name AS by, lifted_at AS liftedAt,
       lifter.name AS liftedBy, lifted_reason AS liftedReason
     FROM legal_hold LEFT JOIN visit ON visit.id = legal_hold.visit_id
     JOIN visitor ON visitor.id = coalesce(legal_hold.visitor_id, visit.visitor_id)
     JOIN staff_member AS putter ON putter.id = put_by LEFT JOIN staff_member AS lifter ON lifter.id = lifted_by
     ORDER BY lifted_at IS NOT NULL, since DESC, legal_hold.id`,
  );
  const insert = db.prepare(
    `INSERT INTO legal_hold (id, site_id, visitor_id, visit_id, reason, since, put_by)
     VALUES (@id, @siteId, @visitorId, @visitId, @reason, @at, @by)`,
  );
  const lift = db.prepare(
    'UPDATE legal_hold SET lifted_at = ?, lifted_by = ?, lifted_reason = ? WHERE id = ? AND lifted_at IS NULL',
  );
  const exists = db
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM legal_hold WHERE id = ?)')
    .pluck();
  const isOn = db
    .prepare<{ visitorId: string | null; visitId: string | null }, number>(
      `SELECT EXISTS (SELECT 1 FROM legal_hold
         WHERE lifted_at IS NULL AND (visitor_id = @visitorId OR visit_id = @visitId))`,
    )
    .pluck();
  const visitIsThere = db
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM visit WHERE id = ? AND anonymised_at IS NULL)')
    .pluck();
  const visitorIsThere = db
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM visitor WHERE id = ? AND anonymised_at IS NULL)')
    .pluck();
  const candidates = db.prepare<{ words: string; size: number }, HoldCandidate>(
    `SELECT visit.id AS visitId, visitor.id AS visitorId, visitor.name, visitor.organisation, signed_in_at AS signedInAt
     FROM visit JOIN visitor ON visitor.id = visitor_id
     WHERE visit.anonymised_at IS NULL
       AND (instr(lower(visitor.name), @words) > 0 OR instr(lower(visitor.organisation), @words) > 0)
     ORDER BY signed_in_at DESC LIMIT @size`,
  );

  return {
    /** Those that are on first, the latest of each first. */
    all: (): LegalHold[] =>
      all.all().map(({ ofVisit, liftedAt, liftedBy, liftedReason, ...row }) => ({
        ...row,
        kind: ofVisit === 1 ? ('visit' as const) : ('visitor' as const),
        lifted: liftedAt === null ? null : { at: liftedAt, by: liftedBy ?? '', reason: liftedReason },
      })),
    insert: (row: NewHoldRow) => void insert.run(row),
    /** False when it is lifted already. */
    lift: (id: HoldId, at: Instant, by: StaffId, reason: string) =>
      lift.run(at, by, reason, id).changes === 1,
    exists: (id: HoldId) => exists.get(id) === 1,
    isOn: (visitorId: VisitorId | null, visitId: VisitId | null) => isOn.get({ visitorId, visitId }) === 1,
    /** False as well for what has been anonymised: nothing is left to be held. */
    visitIsThere: (id: VisitId) => visitIsThere.get(id) === 1,
    visitorIsThere: (id: VisitorId) => visitorIsThere.get(id) === 1,
    /** The latest visits of whoever has these words, in small letters, in their name or organisation. */
    candidates: (words: string, size: number) => candidates.all({ words, size }),
  };
}
export type HoldRepository = ReturnType<typeof createHoldRepository>;
