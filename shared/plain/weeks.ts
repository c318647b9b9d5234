import type { SiteDay } from '../time.ts';
import { addDays } from './time.ts';

/** The Monday of a site day's week. */
export function mondayOf(day: SiteDay): SiteDay {
  const daysSinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -daysSinceMonday);
}
