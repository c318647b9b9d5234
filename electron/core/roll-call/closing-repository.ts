import type { ClosingAnswer, NotSignedOut } from '../../../shared/domain/roll-call.ts';
import type { StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface NotSignedOutRow extends Omit<NotSignedOut, 'didNotKnow'> {
  lastAnswer: ClosingAnswer | null;
  lastBy: string | null;
  lastAt: Instant | null;
}

/** What the office said of those who had not signed out. */
export function createClosingRepository(db: Db) {
  // Whoever came after closing time is asked about at the next one, and so is whoever was said to be still here.
  const isAsked = `signed_out_at IS NULL AND signed_in_at < @closing AND NOT EXISTS (
    SELECT 1 FROM closing_answer WHERE visit_id = visit.id AND answer = 'still-here' AND at >= @closing)`;
  const count = db
    .prepare<{ closing: string }, number>(`SELECT count(*) FROM visit WHERE ${isAsked}`)
    .pluck();
  const list = db.prepare<{ closing: string }, NotSignedOutRow>(
    `SELECT visit.id AS visitId, visitor.name, visitor.organisation, category_name AS category,
       coalesce(host.name, host_text) AS host, badge_number AS badgeNumber, signed_in_at AS signedInAt,
       last.answer AS lastAnswer, asked.name AS lastBy, last.at AS lastAt
     FROM visit
     JOIN visitor ON visitor.id = visitor_id
     LEFT JOIN staff_member AS host ON host.id = host_id
     LEFT JOIN closing_answer AS last ON last.id =
       (SELECT id FROM closing_answer WHERE visit_id = visit.id ORDER BY id DESC LIMIT 1)
     LEFT JOIN staff_member AS asked ON asked.id = last.staff_id
     WHERE ${isAsked} ORDER BY signed_in_at, visit.id`,
  );
  const insert = db.prepare(
    'INSERT INTO closing_answer (id, visit_id, answer, staff_id, at) VALUES (@id, @visitId, @answer, @staffId, @at)',
  );

  return {
    count: (closing: Instant): number => count.get({ closing }) ?? 0,
    /** Those who are here longest first. */
    list: (closing: Instant): NotSignedOut[] =>
      list.all({ closing }).map(({ lastAnswer, lastBy, lastAt, ...visit }) => ({
        ...visit,
        didNotKnow:
          lastAnswer === 'dont-know' && lastBy !== null && lastAt !== null
            ? { by: lastBy, at: lastAt }
            : null,
      })),
    insert: (row: {
      id: string;
      visitId: VisitId;
      answer: ClosingAnswer;
      staffId: StaffId;
      at: Instant;
    }): void => void insert.run(row),
  };
}
export type ClosingRepository = ReturnType<typeof createClosingRepository>;
