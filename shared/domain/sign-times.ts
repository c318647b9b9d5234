import type { Instant } from '../time.ts';
import type { SignShown } from './sign.ts';

/** Seconds without a word from the door's page after which the sign counts as out of order, or switched off. */
export const outOfOrderAfter = 90;

/** A time in which the sign was up, or one in which it was not. */
export interface SignTime extends SignShown {
  isUp: boolean;
}

/**
 * The record of the sign as one line of time, latest first: times in which it was up, and the gaps between them. The
 * last reaches until now when the sign is up; else a gap does.
 *
 * @param shown in any order; times that lie over each other become one
 */
export function signTimes(shown: readonly SignShown[], now: Instant): SignTime[] {
  const times: SignTime[] = [];
  const up = (time: SignShown) => {
    const last = times.at(-1);
    if (last && seconds(last.to, time.from) <= outOfOrderAfter) {
      if (last.to < time.to) last.to = time.to;
      return;
    }
    if (last) times.push({ from: last.to, to: time.from, isUp: false });
    times.push({ ...time, isUp: true });
  };
  // Instants are written so that they sort as text.
  for (const time of shown.toSorted((a, b) => (a.from < b.from ? -1 : 1))) up(time);

  const last = times.at(-1);
  if (last && last.to < now) {
    if (seconds(last.to, now) <= outOfOrderAfter) last.to = now;
    else times.push({ from: last.to, to: now, isUp: false });
  }
  return times.toReversed();
}

function seconds(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
