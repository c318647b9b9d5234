import type { SiteDay } from '../../../shared/time.ts';

const dayMilliseconds = 86_400_000;

/** The Monday of a site day's week. Days are counted at noon UTC, where no clock ever jumps. */
export function mondayOf(day: SiteDay): SiteDay {
  const noon = new Date(`${day}T12:00:00Z`);
  const daysSinceMonday = (noon.getUTCDay() + 6) % 7;
  return new Date(noon.getTime() - daysSinceMonday * dayMilliseconds).toISOString().slice(0, 10) as SiteDay;
}
