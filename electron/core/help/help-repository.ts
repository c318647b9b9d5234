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
  /** Whether it is about a report, which nobody but its readers may see to. */
  aboutIncident: boolean;
}

type HelpRow = Omit<HelpRecord, 'aboutIncident'> & { aboutIncident: number };

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
  SELECT help_call.id, help_call.kind, at, coalesce(caller.name, '') AS by, place, answered_at AS answeredAt,
    EXISTS (SELECT 1 FROM incident WHERE incident.id = subject) AS aboutIncident
  FROM help_call
  LEFT JOIN staff_member AS caller ON caller.id = staff_id`;

const toRecord = (row: HelpRow): HelpRecord => ({ ...row, aboutIncident: row.aboutIncident === 1 });

export function createHelpRepository(db: Db) {
  const byId = db.prepare<[string], HelpRow>(`${select} WHERE help_call.id = ?`);
  // "I'm coming" is no reading: a report that nobody has read by then asks for somebody again.
  const isUnread = `help_call.kind IN ('dsl', 'head') AND answered_at <= @unreadSince
    AND EXISTS (SELECT 1 FROM incident WHERE id = subject)
    AND NOT EXISTS (SELECT 1 FROM incident_entry AS entry WHERE entry.incident_id = subject AND entry.kind = 'seen')`;
  const waiting = db.prepare<{ since: string; unreadSince: string }, HelpRow>(
    `${select} WHERE (answered_at IS NULL AND (at >= @since OR help_call.kind <> 'door')) OR (${isUnread})
     ORDER BY at, help_call.id`,
  );
  const waitingAbout = db.prepare<[string], { id: HelpCallId }>(
    'SELECT id FROM help_call WHERE subject = ? AND answered_at IS NULL',
  );
  const insert = db.prepare(
    `INSERT INTO help_call (id, entrance_id, kind, subject, staff_id, place, at)
     VALUES (@id, @entranceId, @kind, @subject, @staffId, @place, @at)`,
  );
  const answer = db.prepare(
    `UPDATE help_call SET answered_at = @at, answered_by = @staffId
     WHERE id = @id AND (answered_at IS NULL OR (${isUnread}))`,
  );

  return {
    find(id: HelpCallId): HelpRecord | null {
      const row = byId.get(id);
      return row ? toRecord(row) : null;
    },
    /**
     * Oldest first: those of the door from the given instant on, the others however old; and once more
     * those that were answered before `unreadSince`, about reports that nobody has read yet.
     */
    waiting: (since: Instant, unreadSince: Instant): HelpRecord[] =>
      waiting.all({ since, unreadSince }).map(toRecord),
    waitingAbout: (subject: string): HelpCallId[] => waitingAbout.all(subject).map(({ id }) => id),
    insert: (row: NewHelpRecord) => void insert.run(row),
    /** False when somebody had answered before, and that still holds. */
    answer: (answered: { id: HelpCallId; staffId: StaffId; at: Instant; unreadSince: Instant }): boolean =>
      answer.run(answered).changes > 0,
  };
}
export type HelpRepository = ReturnType<typeof createHelpRepository>;
