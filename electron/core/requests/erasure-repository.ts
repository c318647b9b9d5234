import type { VisitId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { heldVisitors, heldVisits } from '../retention/held.ts';
import { restsOnIt } from './journal-erasure.ts';

/** A visit of a person who asks for erasure, and what keeps it. */
export interface ErasableVisit {
  id: VisitId;
  isOpen: boolean;
  isHeld: boolean;
  hasPhoto: boolean;
  hasSignature: boolean;
  /** The rules were agreed to at it. */
  isProof: boolean;
  /** So many challenges of it stay as they are, since reports rest on them. */
  keptChallenges: number;
}
type Flags = 'isOpen' | 'isHeld' | 'hasPhoto' | 'hasSignature' | 'isProof';
type VisitRow = { id: VisitId; keptChallenges: number } & Record<Flags, number>;

// What the desk said of somebody who may be one to look out for is a safeguarding record; of each alert
// what was said last counts.
/** SQL, beside a `visit`: it can't go. */
export const isHeld = `(visit.id IN (${heldVisits}) OR visit.visitor_id IN (${heldVisitors})
  OR EXISTS (SELECT 1 FROM alert_answer AS said WHERE said.visitor_id = visit.visitor_id AND said.answer <> 'no'
    AND said.rowid = (SELECT max(later.rowid) FROM alert_answer AS later
      WHERE later.visitor_id = said.visitor_id AND later.alert_id = said.alert_id)))`;

/** What of a person can go, what can't, and the ways in which it goes; these only while something is erased. */
export function createErasureRepository(db: Db) {
  const visits = db.prepare<[string], VisitRow>(
    `SELECT visit.id, signed_out_at IS NULL AS isOpen, ${isHeld} AS isHeld,
       EXISTS (SELECT 1 FROM visit_photo WHERE visit_id = visit.id) AS hasPhoto,
       EXISTS (SELECT 1 FROM acknowledgement JOIN acknowledgement_signature ON acknowledgement_id = id
         WHERE visit_id = visit.id) AS hasSignature,
       EXISTS (SELECT 1 FROM acknowledgement WHERE visit_id = visit.id) AS isProof,
       (SELECT count(*) FROM challenge WHERE visit_id = visit.id AND ${restsOnIt}) AS keptChallenges
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
    `UPDATE challenge_withdrawal SET reason = '—'
     WHERE challenge_id IN (SELECT id FROM challenge WHERE visit_id = @id AND NOT ${restsOnIt})`,
    `UPDATE challenge SET place = '', note = '' WHERE visit_id = @id AND NOT ${restsOnIt}`,
  ].map((sql) => db.prepare<{ id: string }>(sql));
  const forgetChild = db.prepare<[string]>('DELETE FROM visit_child WHERE visit_id = ?');
  const forgetHost = [
    `UPDATE roll_call_entry SET host = '' WHERE visit_id = @id
       OR expected_id IN (SELECT id FROM expected_visit WHERE visit_id = @id)`,
    `UPDATE expected_visit SET host_text = '' WHERE visit_id = @id`,
    `UPDATE visit_correction SET earlier = '—', later = '—', reason = '—' WHERE visit_id = @id AND field = 'host'`,
    `UPDATE journal_detail SET salt = NULL, details = NULL WHERE seq IN (SELECT seq FROM journal
       WHERE subject = @id AND action = 'visit.corrected')
       AND EXISTS (SELECT 1 FROM json_each(details, '$.changes') WHERE value ->> '$.field' = 'host')`,
    `UPDATE visit SET host_text = '' WHERE id = @id`,
  ].map((sql) => db.prepare<{ id: string }>(sql));
  const isThere = {
    child: db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM visit_child WHERE visit_id = ?)').pluck(),
    host: db.prepare<[string], number>(`SELECT EXISTS (SELECT 1 FROM visit WHERE id = ? AND host_text <> '')`).pluck(),
  }; // prettier-ignore

  return {
    visits: (visitorId: string): ErasableVisit[] =>
      visits.all(visitorId).map(({ id, keptChallenges, ...row }) => ({
        id,
        isOpen: row.isOpen === 1,
        isHeld: row.isHeld === 1,
        hasPhoto: row.hasPhoto === 1,
        hasSignature: row.hasSignature === 1,
        isProof: row.isProof === 1,
        keptChallenges,
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
    /** Wherever it was copied to as well. */
    forgetHost: (id: string) => forgetHost.forEach((statement) => statement.run({ id })),
  };
}
export type ErasureRepository = ReturnType<typeof createErasureRepository>;
