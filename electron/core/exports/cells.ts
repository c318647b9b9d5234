/**
 * A point in time as the site's clock shows it: Excel and paper know no time zones.
 * `wall` is milliseconds since 1970 as if that clock were UTC's.
 */
export interface Moment {
  wall: number;
  shows: 'day' | 'time' | 'both';
}

/** What stands in a column for a visit; null is an empty cell. */
export type Cell = string | number | Moment | null;

const minute = 60_000;
const dayLength = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');
const clocks = Array.from({ length: 1440 }, (_, at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`);
const days = new Map<number, string>();

/** `2026-11-20`: spreadsheets in every country read that as a date. */
function dayText(wall: number): string {
  const number = Math.floor(wall / dayLength);
  const known = days.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * dayLength).toISOString().slice(0, 10);
  if (days.size > 5000) days.clear();
  days.set(number, text);
  return text;
}

/** `09:05` */
const clockText = (wall: number): string => clocks[Math.floor((wall % dayLength) / minute)] ?? '';

/** A cell in words, for CSV and paper. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell.shows === 'day') return dayText(cell.wall);
  if (cell.shows === 'time') return clockText(cell.wall);
  return `${dayText(cell.wall)} ${clockText(cell.wall)}`;
}

/** Whether two points lie on one calendar day. */
export const onOneDay = (a: number, b: number): boolean =>
  Math.floor(a / dayLength) === Math.floor(b / dayLength);
