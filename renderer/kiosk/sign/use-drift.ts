import { useEffect, useState } from 'react';

// A ring of places a few pixels around the middle, in CSS pixels: no edge of the sign stays where it is for long.
const places = [
  [0, 0], [4, 0], [4, 4], [0, 4], [-4, 4], [-4, 0], [-4, -4], [0, -4], [4, -4],
] as const; // prettier-ignore

/** Where the sign stands this minute, as a CSS transform, against burning into the screen. */
export function useDrift(): string {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((last) => last + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
  const [x, y] = places[minute % places.length] ?? [0, 0];
  return `translate(${x}px, ${y}px)`;
}
