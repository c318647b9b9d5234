import type { AcknowledgementId, CategoryId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { VisitRecord, VisitRow } from './visit-record.ts';
import { selectVisits as select, toVisitRecord as toRecord } from './visit-record.ts';

export interface LastAcknowledgement {
  id: AcknowledgementId;
  version: number;
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
  const acknowledgement = db.prepare<[string], LastAcknowledgement>(
    `SELECT acknowledgement.id, version, acknowledged_at AS at, how, category_id AS categoryId FROM acknowledgement
     JOIN visit ON visit.id = visit_id JOIN policy_version ON policy_version.id = policy_version_id
     WHERE visitor_id = ? ORDER BY version DESC, acknowledged_at DESC LIMIT 1`,
  );
  const record = (row: VisitRow | undefined): VisitRecord | null => (row ? toRecord(row) : null);

  return {
    lastVisit: (id: VisitorId) => record(last.get(id)),
    /** The visit that is not over, or null: while there is one, the visitor is on site. */
    openVisit: (id: VisitorId) => record(open.get(id)),
    /** Of the latest version of the rules that this visitor agreed to, the latest time. */
    lastAcknowledgement: (id: VisitorId) => acknowledgement.get(id) ?? null,
  };
}
export type VisitorRepository = ReturnType<typeof createVisitorRepository>;
