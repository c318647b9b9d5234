import { useEffect, useState } from 'react';

/**
 * A value once it has stood still for some milliseconds: what is typed is asked for when the fingers rest. While there is
 * none, the one before stays.
 */
export function useSettled<T>(value: T | null, first: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value ?? first);
  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
