import { useEffect, useState } from 'react';

const signsOfLife = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Watches whether anybody is there. After `seconds` without a touch it counts down `warningSeconds`, then calls `onIdle`.
 *
 * @returns seconds left while the warning lasts, else null; and a function that says "I'm still here"
 */
export function useIdle(options: {
  seconds: number;
  warningSeconds: number;
  active: boolean;
  onIdle: () => void;
}) {
  const { seconds, warningSeconds, active, onIdle } = options;
  const [quietSince, setQuietSince] = useState(() => Date.now());
  const [left, setLeft] = useState<number | null>(null);
  const warning = left !== null;

  useEffect(() => {
    if (!active || warning) return undefined;
    // While the warning shows, only its button counts: a sleeve on the screen is not an answer.
    const alive = () => setQuietSince(Date.now());
    for (const name of signsOfLife) window.addEventListener(name, alive, { capture: true, passive: true });
    return () => {
      for (const name of signsOfLife) window.removeEventListener(name, alive, { capture: true });
    };
  }, [active, warning]);

  useEffect(() => {
    if (!active) {
      setLeft(null);
      setQuietSince(Date.now());
      return undefined;
    }
    const tick = () => {
      const over = Date.now() - quietSince - seconds * 1000;
      if (over < 0) setLeft(null);
      else if (over < warningSeconds * 1000) setLeft(Math.ceil(warningSeconds - over / 1000));
      else {
        setLeft(null);
        setQuietSince(Date.now());
        onIdle();
      }
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [active, quietSince, seconds, warningSeconds, onIdle]);

  return {
    left,
    stillHere: () => {
      setLeft(null);
      setQuietSince(Date.now());
    },
  };
}
