import type { Instant } from '../../../shared/time.ts';
import { addDays, instantAt, siteDay } from '../../../shared/time.ts';

/** When the site closed last: today, or the day before where it is still open. */
export function lastClosing(now: Instant, closingTime: string, timeZone: string): Instant {
  const today = siteDay(now, timeZone);
  const closing = instantAt(today, closingTime, timeZone);
  return closing <= now ? closing : instantAt(addDays(today, -1), closingTime, timeZone);
}
