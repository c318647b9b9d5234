import type { MailId, SiteId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { MailProblem, MailTrouble } from '../../../shared/domain/mail.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface QueuedMail {
  id: MailId;
  siteId: SiteId;
  kind: MailTrouble['kind'];
  recipientId: StaffId;
  visitId: VisitId | null;
  at: Instant;
}

/** A mail whose time has come, with what it needs, as it is today. */
export interface DueMail {
  id: MailId;
  kind: MailTrouble['kind'];
  /** Empty where the recipient has none any more. */
  address: string;
  attempts: number;
  queuedAt: Instant;
  /** Of an arrival. */
  visitor: string | null;
  organisation: string | null;
  entrance: string | null;
  signedInAt: Instant | null;
  signedOutAt: Instant | null;
  /** How many came, where they came as a group. */
  people: number;
}

/** The roles that may know of the mails of reports, by the recipient's own: of an allegation nobody else learns anything. */
export type MayKnow = readonly Role[];

/** Mail that is to be sent, and what became of it. Nothing here says who came, but for a visit's id. */
export function createMailQueueRepository(db: Db) {
  const insert = db.prepare(
    `INSERT INTO mail_queue (id, site_id, kind, recipient_id, visit_id, queued_at, state, next_attempt_at)
     VALUES (@id, @siteId, @kind, @recipientId, @visitId, @at, 'waiting', @at)`,
  );
  const due = db.prepare<[string], DueMail>(
    `SELECT mail_queue.id, mail_queue.kind, staff_member.email AS address, attempts, queued_at AS queuedAt,
       visitor.name AS visitor, visitor.organisation, entrance.name AS entrance,
       visit.signed_in_at AS signedInAt, visit.signed_out_at AS signedOutAt,
       (SELECT count(*) FROM visit AS other WHERE other.group_id = visit.group_id) AS people
     FROM mail_queue JOIN staff_member ON staff_member.id = recipient_id
     LEFT JOIN visit ON visit.id = visit_id LEFT JOIN visitor ON visitor.id = visit.visitor_id
     LEFT JOIN entrance ON entrance.id = visit.entrance_id
     WHERE state = 'waiting' AND next_attempt_at <= ? ORDER BY next_attempt_at, mail_queue.id LIMIT 1`,
  );
  const isKnown = `(mail_queue.kind = 'arrival' OR recipient_id IN (
    SELECT id FROM staff_member WHERE role IN (SELECT value FROM json_each(@mayKnow))))`;
  const end = db.prepare(
    `UPDATE mail_queue SET state = @state, ended_at = @at, next_attempt_at = NULL, problem = @problem,
       attempts = attempts + @attempt WHERE id = @id AND state IN ('waiting', 'failed')`,
  );
  const putOff = db.prepare(
    `UPDATE mail_queue SET attempts = attempts + 1, problem = @problem, next_attempt_at = @next,
       state = iif(@next IS NULL, 'failed', 'waiting') WHERE id = @id AND state = 'waiting'`,
  );
  const again = `UPDATE mail_queue SET state = 'waiting', attempts = 0, next_attempt_at = @at
     WHERE state IN ('waiting', 'failed') AND problem IS NOT NULL`;
  const wakeAll = db.prepare(again);
  const wakeOne = db.prepare(`${again} AND id = @id AND ${isKnown}`);
  const giveUp = db.prepare(
    `UPDATE mail_queue SET state = 'given-up', ended_at = @at, next_attempt_at = NULL, problem = NULL
     WHERE id = @id AND state IN ('waiting', 'failed') AND ${isKnown}`,
  );
  const giveUpAll = db.prepare(
    `UPDATE mail_queue SET state = 'given-up', ended_at = ?, next_attempt_at = NULL WHERE state IN ('waiting', 'failed')`,
  );
  const troubles = db.prepare<{ droppedSince: string; mayKnow: string }, MailTrouble>(
    `SELECT mail_queue.id, mail_queue.kind, staff_member.name AS recipient, queued_at AS queuedAt, attempts,
       next_attempt_at AS nextAttemptAt, problem, state
     FROM mail_queue JOIN staff_member ON staff_member.id = recipient_id
     WHERE problem IS NOT NULL AND (state IN ('waiting', 'failed') OR (state = 'dropped' AND ended_at >= @droppedSince))
       AND ${isKnown}
     ORDER BY queued_at DESC, mail_queue.id DESC LIMIT 200`,
  );
  const forgetOld = db.prepare(
    `DELETE FROM mail_queue WHERE ended_at < @before OR (state = 'failed' AND queued_at < @before)`,
  );

  return {
    insert: (mail: QueuedMail) => void insert.run(mail),
    /** The one that has waited longest. */
    nextDue: (now: Instant): DueMail | null => due.get(now) ?? null,
    markSent: (id: MailId, at: Instant) => void end.run({ id, at, state: 'sent', problem: null, attempt: 1 }),
    /** Nobody has a use for it any more. */
    drop: (id: MailId, at: Instant, problem: MailProblem) =>
      void end.run({ id, at, state: 'dropped', problem, attempt: 0 }),
    /** False when there is nothing to give up. */
    giveUp: (id: MailId, at: Instant, mayKnow: MayKnow): boolean =>
      giveUp.run({ id, at, mayKnow: JSON.stringify(mayKnow) }).changes === 1,
    /** @param next null when no further attempt is made by itself */
    putOff: (id: MailId, problem: MailProblem, next: Instant | null) =>
      void putOff.run({ id, problem, next }),
    /** Tries again at once all that has failed. */
    wakeAll: (at: Instant) => void wakeAll.run({ at }),
    /** The same of one. False when there is nothing to try again. */
    wakeOne: (id: MailId, at: Instant, mayKnow: MayKnow): boolean =>
      wakeOne.run({ id, at, mayKnow: JSON.stringify(mayKnow) }).changes === 1,
    giveUpAll: (at: Instant) => void giveUpAll.run(at),
    /** The latest first. */
    troubles: (droppedSince: Instant, mayKnow: MayKnow): MailTrouble[] =>
      troubles.all({ droppedSince, mayKnow: JSON.stringify(mayKnow) }),
    /** What has ended is forgotten, and what failed so long ago: it is no record of anything. */
    forgetOld: (before: Instant) => void forgetOld.run({ before }),
  };
}
export type MailQueueRepository = ReturnType<typeof createMailQueueRepository>;
