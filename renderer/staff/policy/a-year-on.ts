import { aYearOn as yearAfter, SiteDay } from '../../../shared/time.ts';

/** The same day a year on, `YYYY-MM-DD`, while it is typed: empty for what is no day yet. */
export function aYearOn(typed: string): string {
  const day = SiteDay.safeParse(typed);
  return day.success ? yearAfter(day.data) : '';
}
