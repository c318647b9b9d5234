import type { AcknowledgementId, CategoryId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Tier } from '../../../shared/domain/categories.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { Stay } from '../passes/tier-asked.ts';
import type { VisitRecord, VisitRow } from './visit-record.ts';
import { selectVisits as select, toVisitRecord as toRecord } from './visit-record.ts';

export interface LastAcknowledgement {
  id: AcknowledgementId;
  version: number;
  tier: Tier;
  at: Instant;
  how: 'tick' | 'signature';
  /** That of its visit. */
  categoryId: CategoryId;
}

/** What is known of one visitor from visit to visit. */
export function createVisitorRepository(db: Db) {
  const last = db.prepare<[string], VisitRow>(
    `${select} WHERE visit.visitor_id = ? ORDER BY signed_in_at DESC, visit.id DESC LIMIT 1`,
  );
  const open = db.prepare<[string], VisitRow>(
    `${select} WHERE visit.visitor_id = ? AND signed_out_at IS NULL ORDER BY signed_in_at DESC, visit.id DESC LIMIT 1`,
  );
  const acknowledgements = db.prepare<[string], LastAcknowledgement>(
    `SELECT id, version, tier, at, how, categoryId FROM (
       SELECT acknowledgement.id, version, acknowledgement.tier, acknowledged_at AS at, how, category_id AS categoryId,
         row_number() OVER (PARTITION BY acknowledgement.tier ORDER BY version DESC, acknowledged_at DESC) AS place
       FROM acknowledgement JOIN visit ON visit.id = visit_id
       JOIN policy_version ON policy_version.id = policy_version_id WHERE visitor_id = ?
     ) WHERE place = 1`,
  );
  const stays = db.prepare<[string, string], Stay>(
    `SELECT signed_in_at AS signedInAt, signed_out_at AS signedOutAt, signed_out_by AS signedOutBy FROM visit
     WHERE visitor_id = ? AND signed_in_at >= ?`,
  );
  const record = (row: VisitRow | undefined): VisitRecord | null => (row ? toRecord(row) : null);

  return {
    lastVisit: (id: VisitorId) => record(last.get(id)),
    /** The visit that is not over, or null: while there is one, the visitor is on site. */
    openVisit: (id: VisitorId) => record(open.get(id)),
    /** For each tier, of the latest version of the rules that this visitor agreed to, the latest time. */
    lastAcknowledgements: (id: VisitorId): LastAcknowledgement[] => acknowledgements.all(id),
    staysSince: (id: VisitorId, since: Instant): Stay[] => stays.all(id, since),
  };
}
export type VisitorRepository = ReturnType<typeof createVisitorRepository>;
