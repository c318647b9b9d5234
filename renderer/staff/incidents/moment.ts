import type { Instant } from '../../../shared/time.ts';
import { instantAt, siteDay, SiteDay, siteTime } from '../../../shared/time.ts';

/** A day and a time of day at the site, as they are typed. */
export interface Moment {
  day: string;
  clock: string;
}

export function momentOf(instant: Instant, timeZone: string): Moment {
  return { day: siteDay(instant, timeZone), clock: siteTime(instant, timeZone, 'en') };
}

/** Null for what is no day or no time. `9:30` is as clear as `09:30`. */
export function instantOf({ day, clock }: Moment, timeZone: string): Instant | null {
  const known = SiteDay.safeParse(day);
  const typed = /^(\d?\d):([0-5]\d)$/.exec(clock.trim());
  if (!known.success || !typed || Number(typed[1]) > 23) return null;
  return instantAt(known.data, `${(typed[1] ?? '').padStart(2, '0')}:${typed[2]}`, timeZone);
}
