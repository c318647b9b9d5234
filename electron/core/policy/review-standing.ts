import type { ReviewStanding } from '../../../shared/domain/policy-reviews.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { aYearOn, daysBetween } from '../../../shared/time.ts';

/** Six weeks. */
const remindDays = 42;

export interface ReviewFacts {
  /** When the version in force was approved; of the one that shipped, the first day on which it was in force. */
  writtenOn: SiteDay;
  /** The latest review, or null where there was none yet. */
  latest: { nextReviewOn: SiteDay } | null;
  openTriggers: number;
}

/**
 * How the policy's review stands on a site day. Pure. What a review promised holds until another one is recorded: a new
 * version in between puts off nothing. Before there is one, the first is due a year after the policy was written.
 */
export function reviewStanding(
  { writtenOn, latest, openTriggers }: ReviewFacts,
  today: SiteDay,
): ReviewStanding {
  const nextReviewOn = latest?.nextReviewOn ?? aYearOn(writtenOn);
  return { state: stateOn(today, nextReviewOn, openTriggers), writtenOn, nextReviewOn, openTriggers };
}

function stateOn(today: SiteDay, nextReviewOn: SiteDay, openTriggers: number): ReviewStanding['state'] {
  if (today > nextReviewOn) return 'overdue';
  if (openTriggers > 0) return 'asked-for';
  return daysBetween(today, nextReviewOn) <= remindDays ? 'soon' : 'fine';
}
