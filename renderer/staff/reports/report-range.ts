import type { SiteDay } from '../../../shared/time.ts';
import { addDays, nextDay } from '../../../shared/time.ts';

/** Site days that a report may cover. Terms differ from place to place: whoever wants theirs names its days. */
export const rangeNames = ['days30', 'months3', 'schoolYear', 'other'] as const;
export type RangeName = (typeof rangeNames)[number];

export interface Days {
  first: string;
  last: string;
}

/** The days that end today, the first and the last included. */
export const rangeOf: Record<Exclude<RangeName, 'other'>, (today: SiteDay) => Days> = {
  days30: (today) => ({ first: addDays(today, -29), last: today }),
  months3: (today) => ({ first: nextDay(monthsBefore(today, 3)), last: today }),
  schoolYear: (today) => ({ first: startOfSchoolYear(today), last: today }),
};

/** The same day so many months before; where that month is too short for it, the month's last day. */
export function monthsBefore(day: SiteDay, months: number): SiteDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const before = new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)));
  return before.toISOString().slice(0, 10) as SiteDay;
}

/** In the United Kingdom it is counted from the first of September. */
function startOfSchoolYear(today: SiteDay): string {
  const year = Number(today.slice(0, 4));
  const start = `${year}-09-01`;
  return today >= start ? start : `${year - 1}-09-01`;
}
