import { useEffect, useState } from 'react';
import type { SignContent } from '../../../shared/domain/sign.ts';
import { siteTime, toInstant } from '../../../shared/plain/time.ts';

/** Whether a time of day, `HH:MM`, lies in the night from one time to another, which may go over midnight. */
export function isNight(clock: string, { from, to }: { from: string; to: string }): boolean {
  if (from === to) return false;
  return from < to ? clock >= from && clock < to : clock >= from || clock < to;
}

const awakeMilliseconds = 60_000;

/**
 * How dark the sign is now, from 0 to 0.9. A touch wakes it for a minute.
 *
 * @param timeZone that of the site: a sign does not go by the computer's
 */
export function useDimming(night: SignContent['night'], timeZone: string): number {
  const clockNow = () => siteTime(toInstant(new Date()), timeZone, 'en');
  const [clock, setClock] = useState(clockNow);
  const [awake, setAwake] = useState(false);

  useEffect(() => {
    const show = () => setClock(siteTime(toInstant(new Date()), timeZone, 'en'));
    const timer = setInterval(show, 10_000);
    return () => clearInterval(timer);
  }, [timeZone]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), awakeMilliseconds);
    };
    const signsOfLife = ['pointerdown', 'keydown'] as const;
    for (const name of signsOfLife) window.addEventListener(name, wake, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const name of signsOfLife) window.removeEventListener(name, wake, { capture: true });
    };
  }, []);

  return awake || !isNight(clock, night) ? 0 : 1 - night.brightness / 100;
}
