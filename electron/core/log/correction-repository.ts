import type { CorrectionId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { CorrectedField } from '../../../shared/domain/visit-file.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface CorrectionRow {
  id: CorrectionId;
  visitId: VisitId;
  at: Instant;
  staffId: StaffId;
  field: CorrectedField;
  earlier: string;
  later: string;
  reason: string;
}

/** Values of a visit that are put right, and what they were before. */
export function createCorrectionRepository(db: Db) {
  const insert = db.prepare(
    `INSERT INTO visit_correction (id, visit_id, at, staff_id, field, earlier, later, reason)
     VALUES (@id, @visitId, @at, @staffId, @field, @earlier, @later, @reason)`,
  );
  // What was put right about the visitor holds for each of their visits.
  const ofVisit = db.prepare<
    { visitId: string },
    Omit<CorrectionRow, 'id' | 'visitId' | 'staffId'> & { by: string }
  >(
    `SELECT visit_correction.at, staff_member.name AS by, field, earlier, later, reason
     FROM visit_correction JOIN staff_member ON staff_member.id = staff_id
     WHERE visit_id = @visitId OR (field IN ('name', 'organisation') AND visit_id IN (
       SELECT id FROM visit WHERE visitor_id = (SELECT visitor_id FROM visit WHERE id = @visitId)))
     ORDER BY visit_correction.id`,
  );
  const setName = db.prepare('UPDATE visitor SET name = ? WHERE id = ?');
  const setOrganisation = db.prepare('UPDATE visitor SET organisation = ? WHERE id = ?');
  const setHost = db.prepare('UPDATE visit SET host_id = ?, host_text = ? WHERE id = ?');
  const setTimes = db.prepare('UPDATE visit SET signed_in_at = ?, signed_out_at = ? WHERE id = ?');
  const anonymised = db
    .prepare<[string], number>(
      `SELECT visit.anonymised_at IS NOT NULL OR visitor.anonymised_at IS NOT NULL
       FROM visit JOIN visitor ON visitor.id = visitor_id WHERE visit.id = ?`,
    )
    .pluck();

  return {
    insert: (row: CorrectionRow) => void insert.run(row),
    ofVisit: (visitId: VisitId) => ofVisit.all({ visitId }),
    isAnonymised: (visitId: VisitId) => anonymised.get(visitId) === 1,
    setName: (id: VisitorId, name: string) => void setName.run(name, id),
    setOrganisation: (id: VisitorId, organisation: string) => void setOrganisation.run(organisation, id),
    setHost: (id: VisitId, hostId: StaffId | null, text: string) => void setHost.run(hostId, text, id),
    setTimes: (id: VisitId, signedIn: Instant, signedOut: Instant | null) =>
      void setTimes.run(signedIn, signedOut, id),
  };
}
export type CorrectionRepository = ReturnType<typeof createCorrectionRepository>;
