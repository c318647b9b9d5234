import type { VisitId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { heldVisitors, heldVisits } from '../retention/held.ts';

/** A visit of a person who asks for erasure, and what keeps it. */
export interface ErasableVisit {
  id: VisitId;
  isOpen: boolean;
  isHeld: boolean;
  hasPhoto: boolean;
  hasSignature: boolean;
  /** The rules were agreed to at it. */
  isProof: boolean;
}
type Flags = 'isOpen' | 'isHeld' | 'hasPhoto' | 'hasSignature' | 'isProof';
type VisitRow = { id: VisitId } & Record<Flags, number>;

// What the desk said of somebody who may be one to look out for is a safeguarding record.
/** SQL, beside a `visit`: it can't go. */
export const isHeld = `(visit.id IN (${heldVisits}) OR visit.visitor_id IN (${heldVisitors})
  OR EXISTS (SELECT 1 FROM alert_answer WHERE visitor_id = visit.visitor_id AND answer <> 'no'))`;

/** What of a person can go, what can't, and the ways in which it goes; these only while something is erased. */
export function createErasureRepository(db: Db) {
  const visits = db.prepare<[string], VisitRow>(
    `SELECT visit.id, signed_out_at IS NULL AS isOpen, ${isHeld} AS isHeld,
       EXISTS (SELECT 1 FROM visit_photo WHERE visit_id = visit.id) AS hasPhoto,
       EXISTS (SELECT 1 FROM acknowledgement JOIN acknowledgement_signature ON acknowledgement_id = id
         WHERE visit_id = visit.id) AS hasSignature,
       EXISTS (SELECT 1 FROM acknowledgement WHERE visit_id = visit.id) AS isProof
     FROM visit WHERE visitor_id = ? AND visit.anonymised_at IS NULL`,
  );
  const visitorHeld = db.prepare<[string], number>(`SELECT ? IN (${heldVisitors})`).pluck();
  const activePass = db
    .prepare<[string], number>(
      'SELECT EXISTS (SELECT 1 FROM pass WHERE visitor_id = ? AND revoked_at IS NULL)',
    )
    .pluck();
  const visitHeld = db
    .prepare<{ id: string }, number>(
      `SELECT EXISTS (SELECT 1 FROM visit WHERE id = @id AND (signed_out_at IS NULL OR ${isHeld}))`,
    )
    .pluck();
  const forget = [
    `DELETE FROM acknowledgement_signature WHERE acknowledgement_id IN (SELECT id FROM acknowledgement WHERE visit_id = @id)`,
    `UPDATE challenge_withdrawal SET reason = '—' WHERE challenge_id IN (SELECT id FROM challenge WHERE visit_id = @id)`,
    `UPDATE challenge SET place = '', note = '' WHERE visit_id = @id`,
    `UPDATE journal_detail SET salt = NULL, details = NULL WHERE details IS NOT NULL AND seq IN (SELECT seq FROM journal
       WHERE subject = @id OR subject IN (SELECT id FROM challenge WHERE visit_id = @id)
         OR subject IN (SELECT id FROM acknowledgement WHERE visit_id = @id))`,
  ].map((sql) => db.prepare<{ id: string }>(sql));
  const forgetChild = db.prepare<[string]>('DELETE FROM visit_child WHERE visit_id = ?');
  const forgetHost = db.prepare<[string]>(`UPDATE visit SET host_text = '' WHERE id = ?`);
  const isThere = {
    child: db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM visit_child WHERE visit_id = ?)').pluck(),
    host: db.prepare<[string], number>(`SELECT EXISTS (SELECT 1 FROM visit WHERE id = ? AND host_text <> '')`).pluck(),
  }; // prettier-ignore

  return {
    visits: (visitorId: string): ErasableVisit[] =>
      visits.all(visitorId).map(({ id, ...row }) => ({
        id,
        isOpen: row.isOpen === 1,
        isHeld: row.isHeld === 1,
        hasPhoto: row.hasPhoto === 1,
        hasSignature: row.hasSignature === 1,
        isProof: row.isProof === 1,
      })),
    isVisitorHeld: (id: string) => visitorHeld.get(id) === 1,
    hasActivePass: (id: string) => activePass.get(id) === 1,
    /** Of somebody who is here now, or kept for other reasons. */
    isVisitKept: (id: string) => visitHeld.get({ id }) === 1,
    isChildThere: (visitId: string) => isThere.child.get(visitId) === 1,
    isHostThere: (visitId: string) => isThere.host.get(visitId) === 1,
    /** What retention leaves to its own clocks of a visit that it takes the person out of. */
    forgetVisit: (id: string) => forget.forEach((statement) => statement.run({ id })),
    forgetChild: (visitId: string) => void forgetChild.run(visitId),
    forgetHost: (visitId: string) => void forgetHost.run(visitId),
  };
}
export type ErasureRepository = ReturnType<typeof createErasureRepository>;
