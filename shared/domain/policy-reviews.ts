import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { PolicyReviewId, PolicyTriggerId } from './ids.ts';
import { Note, RequiredText } from './text.ts';

/** What asks for a review before its day comes. */
export const triggerKinds = ['local-concern', 'national-change', 'technical-change'] as const;
export const TriggerKind = z.enum(triggerKinds);
export type TriggerKind = z.infer<typeof TriggerKind>;

export const NewPolicyTrigger = z.strictObject({ kind: TriggerKind, happenedOn: SiteDay, note: Note });
export type NewPolicyTrigger = z.infer<typeof NewPolicyTrigger>;

/** What a review came to. */
export const reviewOutcomes = ['no-change', 'new-version', 'to-be-changed'] as const;
export const ReviewOutcome = z.enum(reviewOutcomes);
export type ReviewOutcome = z.infer<typeof ReviewOutcome>;

export const NewPolicyReview = z.strictObject({
  reviewedOn: SiteDay,
  /** Who took part, in the setting's own words. */
  reviewedBy: RequiredText(200),
  outcome: ReviewOutcome,
  note: Note,
  /** At most a year after `reviewedOn`. */
  nextReviewOn: SiteDay,
});
export type NewPolicyReview = z.infer<typeof NewPolicyReview>;

/** A trigger is open until a review is recorded after it. */
export const PolicyTrigger = NewPolicyTrigger.extend({
  id: PolicyTriggerId,
  recordedAt: Instant,
  recordedBy: z.string(),
  open: z.boolean(),
});
export type PolicyTrigger = z.infer<typeof PolicyTrigger>;

export const PolicyReview = NewPolicyReview.extend({
  id: PolicyReviewId,
  recordedAt: Instant,
  recordedBy: z.string(),
});
export type PolicyReview = z.infer<typeof PolicyReview>;

/** `soon`: six weeks or less to go. `asked-for`: something happened that asks for a review. */
export const reviewStates = ['fine', 'soon', 'asked-for', 'overdue'] as const;
/** How the policy's review stands; every staff view may show it. */
export const ReviewStanding = z.strictObject({
  state: z.enum(reviewStates),
  writtenOn: SiteDay,
  nextReviewOn: SiteDay,
  openTriggers: z.int().nonnegative(),
});
export type ReviewStanding = z.infer<typeof ReviewStanding>;
