import type { Insight } from '../domain/insight.ts';

type Hours = Insight['hours'];
type Quarters = Insight['quarters'];

/** The time of day at which a quarter of an hour begins, e.g. 34 is `08:30`. */
export const clockOf = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

/** The hour of the week with the most sign-ins, the earlier of two; null where nobody came. */
export function busiestHour(hours: Hours): Hours[number] | null {
  return hours.reduce<Hours[number] | null>((top, one) => (top && top.count >= one.count ? top : one), null);
}

/** The two quarters of an hour, one after the other, with the most sign-ins, by the first of them. */
export function busiestHalfHour(quarters: Quarters): Quarters[number] | null {
  if (quarters.length === 0) return null;
  const counts = new Map(quarters.map(({ quarter, count }) => [quarter, count]));
  let top = { quarter: 0, count: -1 };
  for (let quarter = 0; quarter < 95; quarter++) {
    const count = (counts.get(quarter) ?? 0) + (counts.get(quarter + 1) ?? 0);
    // Of two that are alike, the one that begins with somebody.
    if (count > top.count || (count === top.count && !counts.has(top.quarter))) top = { quarter, count };
  }
  return top;
}

/** From the first hour at which somebody came to the last. */
export function hoursShown(hours: Hours): { first: number; last: number } {
  const all = hours.map(({ hour }) => hour);
  return { first: Math.min(...all), last: Math.max(...all) };
}

/** All quarters from the full hour of the first one to the last one, those without anybody too. */
export function quartersShown(quarters: Quarters): Quarters {
  const all = quarters.map(({ quarter }) => quarter);
  const first = Math.floor(Math.min(...all) / 4) * 4;
  const counts = new Map(quarters.map(({ quarter, count }) => [quarter, count]));
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => ({
    quarter: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}
