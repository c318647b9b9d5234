import type { VisitId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import type { SearchIndex } from '../log/search-index.ts';
import type { Clock } from './clock.ts';
import { createClock, oneByOne } from './clock.ts';
import { heldAcknowledgements, heldVisits } from './held.ts';

export function createSignatureClock(db: Db): Clock {
  const erase = db.prepare<[string]>('DELETE FROM acknowledgement_signature WHERE acknowledgement_id = ?');
  return createClock(db, 'signature', [
    {
      due: `FROM acknowledgement_signature JOIN acknowledgement ON acknowledgement.id = acknowledgement_id
        WHERE acknowledged_at < @before AND acknowledgement.id NOT IN (${heldAcknowledgements})`,
      id: 'acknowledgement_id',
      at: 'acknowledged_at',
      erase: oneByOne((id) => void erase.run(id)),
    },
  ]);
}

/** One that a later visit relies on stays as long as that visit would. */
export function createAcknowledgementClock(db: Db): Clock {
  const statements = [
    'DELETE FROM acknowledgement_signature WHERE acknowledgement_id = ?',
    'UPDATE visit SET acknowledgement_id = NULL WHERE acknowledgement_id = ?',
    'DELETE FROM acknowledgement WHERE id = ?',
  ].map((sql) => db.prepare<[string]>(sql));
  const isRecent = '(relying.signed_out_at IS NULL OR relying.signed_out_at >= @before)';
  return createClock(db, 'acknowledgement', [
    {
      due: `FROM acknowledgement WHERE acknowledged_at < @before
        AND NOT EXISTS (SELECT 1 FROM visit AS relying WHERE acknowledgement_id = acknowledgement.id AND ${isRecent})
        AND NOT EXISTS (SELECT 1 FROM visit AS relying WHERE relying.id = acknowledgement.visit_id AND ${isRecent})
        AND acknowledgement.id NOT IN (${heldAcknowledgements})`,
      id: 'acknowledgement.id',
      at: 'acknowledged_at',
      erase: oneByOne((id) => statements.forEach((statement) => statement.run(id))),
    },
  ]);
}

/** What was seen and what came of it stay to be counted; where, the note and whose visit it was go. */
export function createChallengeClock(db: Db, searchIndex: Pick<SearchIndex, 'put'>): Clock {
  const visitOf = db.prepare<[string], VisitId | null>('SELECT visit_id FROM challenge WHERE id = ?').pluck();
  const statements = [
    "UPDATE challenge SET visit_id = NULL, place = '', note = '' WHERE id = ?",
    "UPDATE challenge_withdrawal SET reason = '—' WHERE challenge_id = ?",
    `UPDATE journal_detail SET salt = NULL, details = NULL
     WHERE details IS NOT NULL AND seq IN (SELECT seq FROM journal WHERE subject = ?)`,
  ].map((sql) => db.prepare<[string]>(sql));
  return createClock(db, 'challenge', [
    {
      due: `FROM challenge WHERE at < @before
        AND (note <> '' OR place <> '' OR visit_id IS NOT NULL OR EXISTS
          (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id AND reason <> '—'))
        AND coalesce(visit_id, '') NOT IN (${heldVisits})
        AND NOT EXISTS (SELECT 1 FROM incident WHERE challenge_id = challenge.id)`,
      id: 'challenge.id',
      at: 'at',
      erase(ids) {
        const visitIds = ids.flatMap((id) => visitOf.get(id) ?? []);
        for (const id of ids) statements.forEach((statement) => statement.run(id));
        for (const visitId of visitIds) searchIndex.put(visitId); // which are found as challenged no longer
      },
    },
  ]);
}
