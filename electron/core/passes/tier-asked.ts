import type { Category, Tier } from '../../../shared/domain/categories.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import type { Instant } from '../../../shared/time.ts';
import { daysBetween, siteDay } from '../../../shared/time.ts';

/** An earlier visit, as far as it tells how often and how long somebody is here. */
export interface Stay {
  signedInAt: Instant;
  signedOutAt: Instant | null;
  signedOutBy: 'visitor' | 'staff' | null;
}

export interface TierContext {
  now: Instant;
  timeZone: string;
  regularAfter: Settings['regularAfter'];
}

/**
 * Whose text is asked for at the next sign-in: the category's, or that for regulars once somebody was here so often, or so
 * long, within so many site days (today is one of them). Pure.
 */
export function tierAsked(
  category: Pick<Category, 'tier'>,
  stays: readonly Stay[],
  context: TierContext,
): Tier {
  if (category.tier === 'regular') return 'regular';
  const { visits, days, hours } = context.regularAfter;
  const day = (instant: Instant) => siteDay(instant, context.timeZone);
  const today = day(context.now);
  const recent = stays.filter(({ signedInAt }) => daysBetween(day(signedInAt), today) < days);
  const isLong = (stay: Stay) => hoursOf(stay, day) > hours;
  return recent.length >= visits || recent.some(isLong) ? 'regular' : 'visitor';
}

/** Whoever forgot to sign out and was signed out by staff on a later day did not stay all that time. */
function hoursOf({ signedInAt, signedOutAt, signedOutBy }: Stay, day: (instant: Instant) => string): number {
  if (signedOutAt === null) return 0;
  if (signedOutBy === 'staff' && day(signedOutAt) !== day(signedInAt)) return 0;
  return (Date.parse(signedOutAt) - Date.parse(signedInAt)) / 3_600_000;
}
