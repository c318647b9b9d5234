import type { RollCallMode } from '../domain/roll-call.ts';
import type { Instant } from '../time.ts';
import { siteDateTime, siteDay, siteTime } from './time.ts';

/**
 * A shape for each mode, for screens and paper alike: out of a door, into a house, a padlock. Path data in a square of
 * 32, filled by the even-odd rule.
 */
export const modeShapes: Record<RollCallMode, string> = {
  evacuate: 'M3 3h13v5H8v16h8v5H3z M12 13h9V7l9 9l-9 9v-6h-9z',
  'bring-inside': 'M16 2L31 15h-4v15H5V15H1z M14 12h4v8h4l-6 7l-6-7h4z',
  'lock-down': 'M5 14h22v16H5z M8 14v-3a8 8 0 0 1 16 0v3h-4v-3a4 4 0 0 0-8 0v3z M14 19h4v6h-4z',
};

/** Since when somebody is in: the time, with the day where it was an earlier one. */
export function sinceInWords(since: Instant, today: Instant, timeZone: string, language: string): string {
  const isToday = siteDay(since, timeZone) === siteDay(today, timeZone);
  return isToday ? siteTime(since, timeZone, language) : siteDateTime(since, timeZone, language);
}
