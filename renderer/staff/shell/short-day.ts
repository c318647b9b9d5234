import { intlLocale } from '../../../shared/time.ts';

/** A calendar day as lists show it, e.g. `21 Nov 2026`; what is no day stays as it is. */
export function shortDay(day: string, language: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return day;
  return new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(noon);
}
