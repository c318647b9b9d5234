import type { PrintJobId, VisitId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface DueJob {
  id: PrintJobId;
  visitId: VisitId;
  attempts: number;
}

export function createPrintJobRepository(db: Db) {
  const insert = db.prepare(
    `INSERT INTO print_job (id, visit_id, copy, state, attempts, spooler_said, queued_at, next_attempt_at)
     VALUES (@id, @visitId, (SELECT count(*) + 1 FROM print_job WHERE visit_id = @visitId), 'queued', 0, '', @at, @at)`,
  );
  const nextDue = db.prepare<{ now: Instant; latest: Instant }, DueJob>(
    `SELECT id, visit_id AS visitId, attempts FROM print_job
     WHERE state = 'queued' AND (next_attempt_at <= @now OR next_attempt_at > @latest)
     ORDER BY next_attempt_at, id LIMIT 1`,
  );
  const queuedOf = db.prepare<[string], { id: PrintJobId }>(
    "SELECT id FROM print_job WHERE visit_id = ? AND state IN ('queued', 'sending')",
  );
  const markSending = db.prepare(
    "UPDATE print_job SET state = 'sending', attempts = attempts + 1, next_attempt_at = NULL WHERE id = ?",
  );
  const markSent = db.prepare(
    "UPDATE print_job SET state = 'sent', spooler_said = ?, sent_at = ? WHERE id = ?",
  );
  const markFailed = db.prepare("UPDATE print_job SET state = 'failed', spooler_said = ? WHERE id = ?");
  const putBack = db.prepare(
    "UPDATE print_job SET state = 'queued', spooler_said = ?, next_attempt_at = ? WHERE id = ? AND state = 'sending'",
  );
  const bringForward = db.prepare(
    "UPDATE print_job SET next_attempt_at = ? WHERE visit_id = ? AND state = 'queued'",
  );
  const cancel = db.prepare(
    "UPDATE print_job SET state = 'cancelled', next_attempt_at = NULL WHERE visit_id = ? AND state = 'queued'",
  );
  const cancelIfOver = db.prepare(
    `UPDATE print_job SET state = 'cancelled', next_attempt_at = NULL WHERE id = ? AND state = 'queued'
       AND (SELECT signed_out_at FROM visit WHERE visit.id = visit_id) IS NOT NULL`,
  );
  const interrupted = db.prepare("UPDATE print_job SET state = 'failed' WHERE state = 'sending'");

  return {
    insert: (id: PrintJobId, visitId: VisitId, at: Instant) => void insert.run({ id, visitId, at }),
    /** What is due now; also what is due later than any pause could make it, for then the clock was set back. */
    nextDue: (now: Instant, latest: Instant) => nextDue.get({ now, latest }) ?? null,
    isWaiting: (visitId: VisitId) => queuedOf.get(visitId) !== undefined,
    markSending: (id: PrintJobId) => void markSending.run(id),
    markSent: (id: PrintJobId, said: string, at: Instant) => void markSent.run(said, at, id),
    markFailed: (id: PrintJobId, said: string) => void markFailed.run(said, id),
    /** For a later attempt, unless the visitor left while this one was made. */
    putBack: db.transaction((id: PrintJobId, said: string, nextAttemptAt: Instant): void => {
      putBack.run(said, nextAttemptAt, id);
      cancelIfOver.run(id);
    }).immediate,
    bringForward: (visitId: VisitId, at: Instant) => void bringForward.run(at, visitId),
    cancel: (visitId: VisitId) => void cancel.run(visitId),
    /** Gives how many jobs a crash left between "handed over" and "known to be taken". */
    failInterrupted: () => interrupted.run().changes,
  };
}
export type PrintJobRepository = ReturnType<typeof createPrintJobRepository>;
