import type { ExportPlan } from '../../../shared/domain/export-schedule.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import { addDays, instantAt, nextDay, siteDay } from '../../../shared/time.ts';

type Times = Pick<ExportPlan, 'every' | 'weekday' | 'at' | 'upTo'>;

const weekdayOf = (day: SiteDay): number => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The first time after an instant at which a plan is due. */
export function nextDue({ every, weekday, at }: Times, after: Instant, timeZone: string): Instant {
  let day = siteDay(after, timeZone);
  for (;;) {
    const due = instantAt(day, at, timeZone);
    if (due > after && (every === 'day' || weekdayOf(day) === weekday)) return due;
    day = nextDay(day);
  }
}

/** The days of the file that is due then: one, or seven. */
export function daysDueAt(
  { every, upTo }: Times,
  due: Instant,
  timeZone: string,
): { first: SiteDay; last: SiteDay } {
  const day = siteDay(due, timeZone);
  const last = upTo === 'that-day' ? day : addDays(day, -1);
  return { first: every === 'day' ? last : addDays(last, -6), last };
}
