const dayLength = 86_400_000;

/** What the site's clock shows at an instant, in milliseconds since 1970 as if that clock were UTC's. */
export type SiteClock = (instant: string) => number;

/**
 * A clock of the site. Intl takes longer for one time than all else for a line of the log: it is asked for the two ends
 * of a UTC day, and for what lies between only where clocks were changed in it.
 */
export function createSiteClock(timeZone: string): SiteClock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offsetAt = (at: number) => {
    const whole = Math.floor(at / 1000) * 1000;
    return Date.parse(`${format.format(whole).replace(' ', 'T')}.000Z`) - whole;
  };
  const ofDays = new Map<number, number | null>();

  let last = { instant: '', shows: 0 };

  return (instant) => {
    // Several columns in a row ask for one instant.
    if (instant === last.instant) return last.shows;
    const at = Date.parse(instant);
    const day = Math.floor(at / dayLength);
    let offset = ofDays.get(day);
    if (offset === undefined) {
      const first = offsetAt(day * dayLength);
      offset = first === offsetAt((day + 1) * dayLength) ? first : null;
      ofDays.set(day, offset);
    }
    last = { instant, shows: at + (offset ?? offsetAt(at)) };
    return last.shows;
  };
}
