import { hash, randomBytes } from 'node:crypto';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { entryHash, firstHash, saltLength } from './chain.ts';

/** Who did it: a staff member, a visitor at the door, or the program itself. */
export type Actor = StaffId | 'door' | 'system';

export interface JournalEntry {
  actor: Actor;
  /** `<word>.<what happened>`, such as `visit.signed-in`. */
  action: string;
  /** Id of the row that changed. */
  subject: string;
  /** What is committed to and can be erased later. Never more than the change needs. */
  details: Record<string, unknown>;
}

/** The append-only record of who did what. Append in the transaction of the change it records. */
export function createJournal(db: Db, now: () => Date) {
  const last = db.prepare<[], { seq: number; hash: string }>(
    'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO journal (seq, at, actor, action, subject, commitment, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertDetail = db.prepare('INSERT INTO journal_detail (seq, salt, details) VALUES (?, ?, ?)');

  return {
    append({ actor, action, subject, details }: JournalEntry): void {
      if (!db.inTransaction) throw new Error('a journal entry belongs to the transaction of its change');
      const previous = last.get() ?? { seq: 0, hash: firstHash };
      const salt = randomBytes(saltLength / 2).toString('hex');
      const text = JSON.stringify(details);
      const entry = {
        seq: previous.seq + 1,
        at: toInstant(now()),
        actor,
        action,
        subject,
        commitment: hash('sha256', salt + text),
        previousHash: previous.hash,
      };
      insert.run(
        entry.seq,
        entry.at,
        entry.actor,
        entry.action,
        entry.subject,
        entry.commitment,
        entry.previousHash,
        entryHash(entry),
      );
      insertDetail.run(entry.seq, salt, text);
    },
  };
}
export type Journal = ReturnType<typeof createJournal>;
