import { z } from 'zod';
import type { VisitId } from '../../../shared/domain/ids.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { createReceiptRepository } from '../receipts/receipt-repository.ts';
import type { VisitRecord, VisitRow } from '../visits/visit-record.ts';
import { selectVisits, toVisitRecord } from '../visits/visit-record.ts';
import type { PackVisit } from './subject-pack.ts';

type ChallengeRow = Omit<PackVisit['challenges'][number], 'seen' | 'outcomes' | 'withdrawn'> & {
  id: string;
  seen: string;
  outcomes: string;
  withdrawnAt: Instant | null;
  withdrawnBy: string | null;
  reason: string | null;
};
type LockerRow = {
  id: string;
  number: number;
  kinds: string;
  handedInAt: Instant;
  handedBackAt: Instant | null;
};
type IdentityRow = NonNullable<PackVisit['identity']>;

const Codes = z.array(z.string());
const codes = (json: string) => Codes.parse(JSON.parse(json));

/** A visit with all that hangs on it, and the ids of what hangs on it. */
export interface WholeVisit {
  record: VisitRecord;
  visit: PackVisit;
  ids: string[];
}

/** Visits of a person with all that is held about each. */
export function createVisitRecords(db: Db) {
  const receipts = createReceiptRepository(db);
  const visits = db.prepare<[string], VisitRow>(
    `${selectVisits} WHERE visit.visitor_id = ? ORDER BY visit.signed_in_at`,
  );
  const photo = db.prepare<[string], Buffer>('SELECT jpeg FROM visit_photo WHERE visit_id = ?').pluck();
  const lockers = db.prepare<[string], LockerRow>(
    `SELECT locker_use.id, number, device_kinds AS kinds, handed_in_at AS handedInAt, handed_back_at AS handedBackAt
     FROM locker_use JOIN locker ON locker.id = locker_id WHERE visit_id = ? ORDER BY handed_in_at`,
  );
  const challenges = db.prepare<[string], ChallengeRow>(
    `SELECT challenge.id, challenge.at, staff_member.name AS "by", seen, place, outcomes, note,
       withdrawal.at AS withdrawnAt, withdrawer.name AS withdrawnBy, reason
     FROM challenge JOIN staff_member ON staff_member.id = challenge.staff_id
     LEFT JOIN challenge_withdrawal AS withdrawal ON withdrawal.challenge_id = challenge.id
     LEFT JOIN staff_member AS withdrawer ON withdrawer.id = withdrawal.staff_id
     WHERE visit_id = ? ORDER BY challenge.at`,
  );
  const identity = db.prepare<[string], IdentityRow & { assuredOn: SiteDay | null }>(
    `SELECT identity AS seen, assurance, assured_on AS assuredOn, staff_member.name AS "by", at
     FROM identity_check JOIN staff_member ON staff_member.id = staff_id WHERE visit_id = ?`,
  );
  const sent = db.prepare<{ id: string }, { what: 'badge' | 'mail'; at: Instant; to: string }>(
    `SELECT 'badge' AS what, sent_at AS at, '' AS "to" FROM print_job WHERE visit_id = @id AND state = 'sent'
     UNION ALL SELECT 'mail', ended_at, staff_member.name FROM mail_queue
       JOIN staff_member ON staff_member.id = recipient_id WHERE visit_id = @id AND state = 'sent'
     ORDER BY at`,
  );

  function acknowledgementOf(
    id: VisitId,
  ): { id: string; told: NonNullable<PackVisit['acknowledgement']> } | null {
    const receipt = receipts.ofVisit(id);
    if (!receipt) return null;
    const { acknowledgementId, at, version, tier, language, sha256, how, readBack, sentences, strokes } =
      receipt;
    const fromEarlierVisit = receipt.reliesOnEarlier;
    return {
      id: acknowledgementId,
      told: {
        at,
        version,
        tier,
        language,
        sha256,
        how,
        fromEarlierVisit,
        readBack,
        sentences,
        signature: strokes,
      },
    };
  }

  function whole(record: VisitRecord): WholeVisit {
    const { id, details } = record;
    const used = lockers.all(id);
    const challenged = challenges.all(id);
    const acknowledged = acknowledgementOf(id);
    const visit: PackVisit = {
      name: record.name,
      organisation: record.organisation,
      category: record.category,
      signedInAt: record.signedInAt,
      expectedOutAt: record.expectedOutAt,
      signedOutAt: record.signedOutAt,
      signedOutBy: record.signedOutBy,
      host: record.host,
      group: record.group,
      badgeNumber: record.badgeNumber,
      language: record.language,
      ...details,
      child: record.child,
      devices: record.devices,
      lockers: used.map(({ id: _id, kinds, ...use }) => ({ ...use, kinds: codes(kinds) })),
      acknowledgement: acknowledged?.told ?? null,
      photo: photo.get(id)?.toString('base64') ?? null,
      identity: identity.get(id) ?? null,
      challenges: challenged.map(({ id: _id, seen, outcomes, withdrawnAt, withdrawnBy, reason, ...one }) => ({
        ...one,
        seen: codes(seen),
        outcomes: codes(outcomes),
        withdrawn: withdrawnAt && { at: withdrawnAt, by: withdrawnBy ?? '', reason: reason ?? '' },
      })),
      sentTo: sent.all({ id }),
    };
    const ids = [id, ...used.map((use) => use.id), ...challenged.map((one) => one.id)];
    return { record, visit, ids: acknowledged ? [...ids, acknowledged.id] : ids };
  }

  return {
    /** All visits of a visitor, one after the other: each can hold a picture. */
    *of(visitorId: string): Generator<WholeVisit> {
      for (const row of visits.all(visitorId)) yield whole(toVisitRecord(row));
    },
  };
}
export type VisitRecords = ReturnType<typeof createVisitRecords>;
