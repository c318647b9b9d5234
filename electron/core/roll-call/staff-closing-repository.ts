import type { PresenceId, StaffId } from '../../../shared/domain/ids.ts';
import type { ClosingAnswer, StaffNotSignedOut } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface Row extends Omit<StaffNotSignedOut, 'didNotKnow'> {
  lastAnswer: ClosingAnswer | null;
  lastBy: string | null;
  lastAt: Instant | null;
}

/** What the office said of those of the site's own people who had not signed out. */
export function createStaffClosingRepository(db: Db) {
  // As with visitors: whoever came after closing time, or was said to be still here, is asked about at the next one.
  const isAsked = `signed_out_at IS NULL AND signed_in_at < @closing AND NOT EXISTS (
    SELECT 1 FROM presence_answer
    WHERE presence_id = staff_presence.id AND answer = 'still-here' AND at >= @closing)`;
  const count = db
    .prepare<{ closing: string }, number>(`SELECT count(*) FROM staff_presence WHERE ${isAsked}`)
    .pluck();
  const list = db.prepare<{ closing: string }, Row>(
    `SELECT staff_presence.id AS presenceId, staff_member.name, coalesce(area.name, '') AS area,
       signed_in_at AS signedInAt, last.answer AS lastAnswer, asked.name AS lastBy, last.at AS lastAt
     FROM staff_presence
     JOIN staff_member ON staff_member.id = staff_presence.staff_id
     LEFT JOIN staff_member AS area ON area.id = staff_member.area_id
     LEFT JOIN presence_answer AS last ON last.id =
       (SELECT id FROM presence_answer WHERE presence_id = staff_presence.id ORDER BY id DESC LIMIT 1)
     LEFT JOIN staff_member AS asked ON asked.id = last.staff_id
     WHERE ${isAsked} ORDER BY signed_in_at, staff_presence.id`,
  );
  const insert = db.prepare(
    `INSERT INTO presence_answer (id, presence_id, answer, staff_id, at)
     VALUES (@id, @presenceId, @answer, @staffId, @at)`,
  );

  return {
    count: (closing: Instant): number => count.get({ closing }) ?? 0,
    /** Those who are here longest first. */
    list: (closing: Instant): StaffNotSignedOut[] =>
      list.all({ closing }).map(({ lastAnswer, lastBy, lastAt, ...person }) => ({
        ...person,
        didNotKnow:
          lastAnswer === 'dont-know' && lastBy !== null && lastAt !== null
            ? { by: lastBy, at: lastAt }
            : null,
      })),
    insert: (row: {
      id: string;
      presenceId: PresenceId;
      answer: ClosingAnswer;
      staffId: StaffId;
      at: Instant;
    }): void => void insert.run(row),
  };
}
export type StaffClosingRepository = ReturnType<typeof createStaffClosingRepository>;
