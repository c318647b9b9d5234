import type { PolicyReviewId, PolicyTriggerId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type {
  NewPolicyReview,
  NewPolicyTrigger,
  PolicyReview,
  PolicyTrigger,
} from '../../../shared/domain/policy-reviews.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface Recorded<Id> {
  id: Id;
  siteId: SiteId;
  at: Instant;
  by: StaffId;
}

/** Reviews of the policy and what asked for them: added to, and never changed. */
export function createReviewRepository(db: Db) {
  const insertReview = db.prepare(
    `INSERT INTO policy_review (id, site_id, reviewed_on, reviewed_by, outcome, note, next_review_on, recorded_at,
       recorded_by)
     VALUES (@id, @siteId, @reviewedOn, @reviewedBy, @outcome, @note, @nextReviewOn, @at, @by)`,
  );
  const insertTrigger = db.prepare(
    `INSERT INTO policy_trigger (id, site_id, kind, happened_on, note, recorded_at, recorded_by)
     VALUES (@id, @siteId, @kind, @happenedOn, @note, @at, @by)`,
  );
  const reviews = db.prepare<[], PolicyReview>(
    `SELECT policy_review.id, reviewed_on AS reviewedOn, reviewed_by AS reviewedBy, outcome, note,
       next_review_on AS nextReviewOn, recorded_at AS recordedAt, name AS recordedBy
     FROM policy_review JOIN staff_member ON staff_member.id = recorded_by
     ORDER BY reviewed_on DESC, recorded_at DESC, policy_review.id DESC`,
  );
  // Open until a review of that day or a later one is recorded after it.
  const triggers = db.prepare<[], Omit<PolicyTrigger, 'open'> & { open: number }>(
    `SELECT policy_trigger.id, policy_trigger.kind, happened_on AS happenedOn, note, recorded_at AS recordedAt, name AS recordedBy,
       NOT EXISTS (
         SELECT 1 FROM policy_review
         WHERE policy_review.recorded_at >= policy_trigger.recorded_at AND reviewed_on >= happened_on
       ) AS open
     FROM policy_trigger JOIN staff_member ON staff_member.id = recorded_by
     ORDER BY happened_on DESC, recorded_at DESC, policy_trigger.id DESC`,
  );

  return {
    insertReview: (review: NewPolicyReview & Recorded<PolicyReviewId>) => void insertReview.run(review),
    insertTrigger: (trigger: NewPolicyTrigger & Recorded<PolicyTriggerId>) => void insertTrigger.run(trigger),
    /** Latest first. */
    reviews: (): PolicyReview[] => reviews.all(),
    /** Latest first. */
    triggers: (): PolicyTrigger[] => triggers.all().map((row) => ({ ...row, open: row.open === 1 })),
  };
}
export type ReviewRepository = ReturnType<typeof createReviewRepository>;
