import type { Instant, SiteDay } from '../../../../shared/time.ts';
import { instantAt, toInstant } from '../../../../shared/time.ts';

const minute = 60_000;
const mostKept = 5000;

/** `instantAt` for many lines of a file: on a day without a change of clocks, all times follow from its first. */
export function createSiteInstants(timeZone: string): (day: SiteDay, clock: string) => Instant {
  const starts = new Map<SiteDay, number | null>();
  return (day, clock) => {
    let start = starts.get(day);
    if (start === undefined) {
      const first = Date.parse(instantAt(day, '00:00', timeZone));
      const last = Date.parse(instantAt(day, '23:59', timeZone));
      start = last - first === 1439 * minute ? first : null;
      if (starts.size > mostKept) starts.clear();
      starts.set(day, start);
    }
    if (start === null) return instantAt(day, clock, timeZone);
    return toInstant(new Date(start + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * minute));
  };
}
