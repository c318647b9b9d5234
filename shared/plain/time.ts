import type { Instant, SiteDay } from '../time.ts';

// Making a formatter takes many times as long as using it, and a log has thousands of dates: each is made once.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** The one place that decides what "today" is: the calendar day of an instant in the site's time zone. */
export function siteDay(instant: Instant, timeZone: string): SiteDay {
  // Swedish dates are written YYYY-MM-DD, which spares us putting parts together.
  return formatter('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant)) as SiteDay;
}

/**
 * The first instant of a site day. Clocks that jump at midnight are covered: the day starts at its first existing instant.
 */
export function startOfSiteDay(day: SiteDay, timeZone: string): Instant {
  // Zones lie between UTC-12 and UTC+14: search that window for the first minute that belongs to the day.
  let low = Date.parse(`${day}T00:00:00.000Z`) - 15 * 3_600_000;
  let high = Date.parse(`${day}T00:00:00.000Z`) + 13 * 3_600_000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (siteDay(toInstant(new Date(middle)), timeZone) < day) low = middle;
    else high = middle;
  }
  return toInstant(new Date(high));
}

/**
 * Where an instant stands in the site's week: the weekday, 1 for Monday to 7 for Sunday, and the quarter of an hour of
 * its day, 0 to 95.
 */
export function siteQuarter(instant: Instant, timeZone: string): { weekday: number; quarter: number } {
  const style = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  const [day = '', clock = ''] = formatter('sv-SE', style).format(new Date(instant)).split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return { weekday: weekday === 0 ? 7 : weekday, quarter: hours * 4 + Math.floor(minutes / 15) };
}

/** The day so many days later, or earlier. */
export function addDays(day: SiteDay, days: number): SiteDay {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as SiteDay;
}

export function nextDay(day: SiteDay): SiteDay {
  return addDays(day, 1);
}

/** The same day a year on; of a leap day, the last of February. */
export function aYearOn(day: SiteDay): SiteDay {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  const monthAndDay = day.slice(5) === '02-29' ? '02-28' : day.slice(5);
  return `${year}-${monthAndDay}` as SiteDay;
}

/** How many days lie between two: 0 for the same, 1 from one to the next. */
export function daysBetween(first: SiteDay, last: SiteDay): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
}

/**
 * The instant at which a site's clock shows `HH:MM` on a day. A time that clocks skip gives one an hour before;
 * one that comes twice, the first.
 */
export function instantAt(day: SiteDay, clock: string, timeZone: string): Instant {
  const shown = Date.parse(`${day}T${clock}:00.000Z`);
  const show = formatter('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = (at: number) => Date.parse(`${show.format(new Date(at)).replace(' ', 'T')}.000Z`) - at;
  // The offset of the day before decides which of two comes first; where it does not fit, that of the day after does.
  const first = shown - offset(shown - 86_400_000);
  return toInstant(new Date(first + offset(first) === shown ? first : shown - offset(shown + 86_400_000)));
}

// A language alone may stand for another region than the one its texts are written for: `en` writes dates the American
// way, `pt` as in Brazil. The others have their own numerals and clock as they are.
const regions: Record<string, string> = { en: 'en-GB', pt: 'pt-PT', es: 'es-ES', cy: 'cy-GB' };

/** The locale by which a language's dates and numbers are written here. */
export function intlLocale(language: string): string {
  return regions[language] ?? language;
}

/** Date and time as people at the site read them, e.g. `21 Nov 2026, 09:05`. */
export function siteDateTime(instant: Instant, timeZone: string, language: string): string {
  const style = { timeZone, dateStyle: 'medium', timeStyle: 'short' } as const;
  return formatter(intlLocale(language), style).format(new Date(instant));
}

/** Time of day as people at the site read it, e.g. `09:05`. */
export function siteTime(instant: Instant, timeZone: string, language: string): string {
  return formatter(intlLocale(language), { timeZone, timeStyle: 'short' }).format(new Date(instant));
}

/** From one instant to another as people at the site read it, e.g. `21 Nov 2026, 09:05–17:30`. */
export function siteSpan(from: Instant, to: Instant, timeZone: string, language: string): string {
  const style = { timeZone, dateStyle: 'medium', timeStyle: 'short' } as const;
  return formatter(intlLocale(language), style).formatRange(new Date(from), new Date(to));
}

/**
 * An instant as one would say it: the time for today, the weekday for the days before it, else the date, e.g. `08:00`,
 * `Monday`, `3 November 2026`.
 */
export function siteWhen(instant: Instant, now: Instant, timeZone: string, language: string): string {
  const days = daysBetween(siteDay(instant, timeZone), siteDay(now, timeZone));
  if (days === 0) return siteTime(instant, timeZone, language);
  const style = days > 0 && days < 7 ? ({ weekday: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return formatter(intlLocale(language), { timeZone, ...style }).format(new Date(instant));
}
