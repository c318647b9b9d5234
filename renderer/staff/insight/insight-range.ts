import type { SiteDay } from '../../../shared/time.ts';
import { addDays } from '../../../shared/time.ts';
import type { Days } from '../reports/report-range.ts';
import { monthsBefore } from '../reports/report-range.ts';

/** Site days that charts may cover. Terms differ from place to place: 13 weeks are about as long as one. */
export const insightRangeNames = ['week', 'month', 'term', 'year', 'other'] as const;
export type InsightRangeName = (typeof insightRangeNames)[number];

/** The days that end today, the first and the last included; a week begins on Monday. */
export const insightRangeOf: Record<Exclude<InsightRangeName, 'other'>, (today: SiteDay) => Days> = {
  week: (today) => ({ first: addDays(today, -daysSinceMonday(today)), last: today }),
  month: (today) => ({ first: `${today.slice(0, 8)}01`, last: today }),
  term: (today) => ({ first: addDays(today, -13 * 7 + 1), last: today }),
  year: (today) => ({ first: addDays(monthsBefore(today, 12), 1), last: today }),
};

const daysSinceMonday = (day: SiteDay) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
