import type { SignTime } from '../../../shared/domain/sign-times.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import { nextDay, siteDay, startOfSiteDay } from '../../../shared/time.ts';

/** A site day on which the sign was up: from when first, until when last, and for how many minutes in between. */
export interface SignDay {
  day: SiteDay;
  from: Instant;
  to: Instant;
  minutes: number;
}

/** The times of the sign by site day, latest first. A time that reaches past midnight belongs to both days. */
export function signDays(times: readonly SignTime[], timeZone: string): SignDay[] {
  const days = new Map<SiteDay, SignDay>();
  for (const { from, to, isUp } of times) {
    if (!isUp) continue;
    for (let day = siteDay(from, timeZone); day <= siteDay(to, timeZone); day = nextDay(day)) {
      const midnight = startOfSiteDay(day, timeZone);
      const nextMidnight = startOfSiteDay(nextDay(day), timeZone);
      const part = { from: from < midnight ? midnight : from, to: to > nextMidnight ? nextMidnight : to };
      const minutes = (Date.parse(part.to) - Date.parse(part.from)) / 60_000;
      const known = days.get(day);
      days.set(day, {
        day,
        from: known && known.from < part.from ? known.from : part.from,
        to: known && known.to > part.to ? known.to : part.to,
        minutes: minutes + (known?.minutes ?? 0),
      });
    }
  }
  return [...days.values()]
    .map((day) => ({ ...day, minutes: Math.round(day.minutes) }))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}
