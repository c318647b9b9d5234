import type { GivenAnswer } from '../../../shared/domain/alerts.ts';
import { MatchAnswer } from '../../../shared/domain/alerts.ts';
import type { AlertAnswerId, AlertId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** What was last said of a visitor and an alert. */
export interface LatestAnswer {
  alertId: AlertId;
  visitId: VisitId;
  answer: MatchAnswer;
  at: Instant;
}

export interface NewAnswerRow extends LatestAnswer {
  id: AlertAnswerId;
  visitorId: VisitorId;
  staffId: StaffId;
}

/** An answer with the names of those it is about; `here` as the database writes it. */
type GivenRow = Omit<GivenAnswer, 'answer' | 'here'> & { answer: string; here: number };

/** What the desk said of visitors and alerts. Written once, never changed. */
export function createAlertAnswerRepository(db: Db) {
  // In the order of writing: a clock that was set back makes no later answer an earlier one.
  const latest = db.prepare<[string], LatestAnswer>(
    `SELECT alert_id AS alertId, visit_id AS visitId, answer, at, max(rowid) FROM alert_answer
     WHERE visitor_id = ? GROUP BY alert_id`,
  );
  const insert = db.prepare(
    `INSERT INTO alert_answer (id, alert_id, visitor_id, visit_id, answer, staff_id, at)
     VALUES (@id, @alertId, @visitorId, @visitId, @answer, @staffId, @at)`,
  );
  const since = db.prepare<[Instant], GivenRow>(
    `SELECT alert_answer.id, visitor.name AS visitor, alert.name AS alert, answer, staff_member.name AS by, at,
       EXISTS (SELECT 1 FROM visit WHERE visit.visitor_id = visitor.id AND signed_out_at IS NULL) AS here
     FROM alert_answer
     JOIN visitor ON visitor.id = alert_answer.visitor_id
     JOIN alert ON alert.id = alert_id
     JOIN staff_member ON staff_member.id = staff_id
     WHERE at >= ? ORDER BY alert_answer.rowid DESC`,
  );

  return {
    /** What was last said of a visitor, one for each alert. */
    latestOf: (id: VisitorId): LatestAnswer[] =>
      latest.all(id).map(({ alertId, visitId, answer, at }) => ({
        alertId,
        visitId,
        answer: MatchAnswer.parse(answer),
        at,
      })),
    insert: (row: NewAnswerRow) => void insert.run(row),
    /** All from an instant on, the latest first. */
    since: (from: Instant): GivenAnswer[] =>
      since.all(from).map((row) => ({ ...row, answer: MatchAnswer.parse(row.answer), here: row.here === 1 })),
  };
}
export type AlertAnswerRepository = ReturnType<typeof createAlertAnswerRepository>;
