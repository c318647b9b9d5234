import type { SiteDay } from '../../../shared/time.ts';

/** The same day six months on, `YYYY-MM-DD`; where that month is too short, its last day. */
export function halfAYearOn(day: SiteDay): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // The day before the first of the month after it.
  const lastDate = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + 6, Math.min(date, lastDate)));
  return later.toISOString().slice(0, 10);
}
