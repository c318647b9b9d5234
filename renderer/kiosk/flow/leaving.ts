import { siteTime, toInstant } from '../../../shared/plain/time.ts';
import { clockTime } from './fields.ts';

const minute = 60_000;
const quarter = 15 * minute;

// English writes HH:MM, which is what a request holds.
const siteClock = (date: Date, timeZone: string) => siteTime(toInstant(date), timeZone, 'en');

/** Times to leave at that one touch chooses: about half an hour, one, two and four hours from now, while it is today. */
export function leavingChoices(now: Date, timeZone: string): string[] {
  const today = siteClock(now, timeZone);
  return [30, 60, 120, 240]
    .map((minutes) => new Date(Math.ceil((now.getTime() + minutes * minute) / quarter) * quarter))
    .map((time) => siteClock(time, timeZone))
    .filter((time) => time > today);
}

/** What is wrong with a time of leaving, as the end of an `error.field.*` key; null when nothing is. */
export function leavingProblem(
  typed: string,
  { required, now, timeZone }: { required: boolean; now: Date; timeZone: string },
): 'required' | 'time' | 'time-past' | null {
  const time = clockTime(typed);
  if (time === null) return 'time';
  if (time === '') return required ? 'required' : null;
  return time < siteClock(now, timeZone) ? 'time-past' : null;
}
