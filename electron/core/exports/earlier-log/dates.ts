import type { LogImportPlan } from '../../../../shared/domain/log-import.ts';
import { SiteDay } from '../../../../shared/time.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number | string) => String(n).padStart(2, '0');

const numbers = /(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?!\d)/;
const withName = /(?<!\d)(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*[ ,-]+(\d{4}|\d{2})(?!\d)/;
const clock = /(?<![\d./-])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap])?\.?(?:m\b)?/i;

/** The day that a text names, as in `21/11/2026 09:05`, `2026-11-21T09:05` or `21 Nov 2026`; null where it names none. */
export function dayIn(text: string, dates: LogImportPlan['dates']): SiteDay | null {
  const [, first = '', second = '', third = ''] = numbers.exec(text) ?? [];
  if (first.length === 4) return toDay(first, second, third);
  if (first !== '') {
    return dates === 'day-first' ? toDay(third, second, first) : toDay(third, first, second);
  }
  const [, day = '', name = '', year = ''] = withName.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? null : toDay(year, String(month), day);
}

/** The time of day that a text names, as `HH:MM`, in 24 hours or with am and pm; null where it names none. */
export function clockIn(text: string): string | null {
  // What is left once a date is taken out: 21.11.2026 has points as a time may have.
  const [, hours = '', minutes = '', , half] = clock.exec(text.replace(numbers, ' ').replace('T', ' ')) ?? [];
  if (hours === '') return null;
  let hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half?.toLowerCase() === 'a') hour %= 12;
  if (half?.toLowerCase() === 'p') hour = (hour % 12) + 12;
  return hour > 23 || Number(minutes) > 59 ? null : `${two(hour)}:${minutes}`;
}

/** Day first, unless some date could only be read with its month first, and none the other way. */
export function guessDates(texts: readonly string[]): LogImportPlan['dates'] {
  const parts = texts.map((text) => numbers.exec(text)).filter((found) => found !== null);
  const over12 = (place: 1 | 2) =>
    parts.some((found) => (found[1] ?? '').length < 4 && Number(found[place]) > 12);
  return over12(2) && !over12(1) ? 'month-first' : 'day-first';
}

function toDay(year: string, month: string, day: string): SiteDay | null {
  const whole = year.length === 2 ? `20${year}` : year;
  return SiteDay.safeParse(`${whole}-${two(month)}-${two(day)}`).data ?? null;
}
