import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Counts seconds down to zero, then calls `onZero` once.
 *
 * @returns seconds left, null while it does not count; and what starts and stops it
 */
export function useCountdown(seconds: number, onZero: () => void) {
  const [left, setLeft] = useState<number | null>(null);
  const atZero = useEffectEvent(onZero);
  useEffect(() => {
    if (left === null) return undefined;
    const timer = setTimeout(() => {
      setLeft(left > 1 ? left - 1 : null);
      if (left <= 1) atZero();
    }, 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return { left, start: () => setLeft(seconds), stop: () => setLeft(null) };
}
