import { useEffect, useState } from 'react';

const signsOfLife = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Watches whether anybody is there. After `seconds` without a touch it counts down `warningSeconds`, then calls `onIdle`.
 *
 * @param options.active counting begins when it becomes true, and stops when it becomes false
 * @returns seconds left while the warning lasts, else null; and a function that says "I'm still here"
 */
export function useIdle(options: {
  seconds: number;
  warningSeconds: number;
  active: boolean;
  onIdle: () => void;
}) {
  const { seconds, warningSeconds, active, onIdle } = options;
  // How often life was seen: each time, the count begins afresh.
  const [lives, setLives] = useState(0);
  const [warning, setWarning] = useState<{ left: number; life: number } | null>(null);
  // A warning of an earlier life, or of a screen that is gone, counts no more.
  const left = active && warning?.life === lives ? warning.left : null;
  const warned = left !== null;

  useEffect(() => {
    if (!active || warned) return undefined;
    // While the warning shows, only its button counts: a sleeve on the screen is not an answer.
    const alive = () => setLives((count) => count + 1);
    for (const name of signsOfLife) window.addEventListener(name, alive, { capture: true, passive: true });
    return () => {
      for (const name of signsOfLife) window.removeEventListener(name, alive, { capture: true });
    };
  }, [active, warned]);

  useEffect(() => {
    if (!active) return undefined;
    // Not the time of day: the clock of the machine may be set while somebody types.
    const since = performance.now();
    const timer = setInterval(() => {
      const over = performance.now() - since - seconds * 1000;
      if (over < 0) return;
      if (over < warningSeconds * 1000) {
        setWarning({ left: Math.ceil(warningSeconds - over / 1000), life: lives });
      } else {
        setLives((count) => count + 1);
        onIdle();
      }
    }, 250);
    return () => clearInterval(timer);
  }, [active, lives, seconds, warningSeconds, onIdle]);

  return { left, stillHere: () => setLives((count) => count + 1) };
}
