import type { EntranceId, HelpCallId, StaffId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** What a call is recorded as. That a deputy is called in the lead's stead is a matter of time alone. */
export type RecordedKind = 'door' | 'staff' | 'dsl' | 'head';

export interface HelpRecord {
  id: HelpCallId;
  kind: RecordedKind;
  at: Instant;
  /** The colleague who called; empty where nobody in particular did. */
  by: string;
  place: string;
  answeredAt: Instant | null;
}

interface NewHelpRecord {
  id: HelpCallId;
  entranceId: EntranceId;
  kind: RecordedKind;
  subject: string;
  staffId: StaffId | null;
  place: string;
  at: Instant;
}

const select = `
  SELECT help_call.id, kind, at, coalesce(caller.name, '') AS by, place, answered_at AS answeredAt FROM help_call
  LEFT JOIN staff_member AS caller ON caller.id = staff_id`;

export function createHelpRepository(db: Db) {
  const byId = db.prepare<[string], HelpRecord>(`${select} WHERE help_call.id = ?`);
  const waiting = db.prepare<[string], HelpRecord>(
    `${select} WHERE answered_at IS NULL AND (at >= ? OR kind IN ('dsl', 'head')) ORDER BY at, help_call.id`,
  );
  const waitingAbout = db.prepare<[string], { id: HelpCallId }>(
    'SELECT id FROM help_call WHERE subject = ? AND answered_at IS NULL',
  );
  const insert = db.prepare(
    `INSERT INTO help_call (id, entrance_id, kind, subject, staff_id, place, at)
     VALUES (@id, @entranceId, @kind, @subject, @staffId, @place, @at)`,
  );
  const answer = db.prepare(
    'UPDATE help_call SET answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL',
  );

  return {
    find: (id: HelpCallId): HelpRecord | null => byId.get(id) ?? null,
    /** Oldest first: those of the door and of colleagues from the given instant on, the others however old. */
    waiting: (since: Instant): HelpRecord[] => waiting.all(since),
    waitingAbout: (subject: string): HelpCallId[] => waitingAbout.all(subject).map(({ id }) => id),
    insert: (row: NewHelpRecord) => void insert.run(row),
    /** False when somebody had answered before. */
    answer: (id: HelpCallId, staffId: StaffId, at: Instant): boolean =>
      answer.run(at, staffId, id).changes > 0,
  };
}
export type HelpRepository = ReturnType<typeof createHelpRepository>;
