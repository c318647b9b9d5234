import { useEffect, useRef } from 'react';
import { isBadgeToken } from '../../shared/domain/badges.ts';

/** A hand scanner types a code and presses Enter, much faster than fingers: longer than this between two keys is a person. */
const slowestKeyMilliseconds = 80;

/** Hears a scanned badge where no field has the focus. */
export function useScanner(onCode: (code: string) => void): void {
  const heard = useRef({ text: '', at: 0 });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const now = performance.now();
      const { text, at } = heard.current;
      const soFar = now - at > slowestKeyMilliseconds ? '' : text;
      if (event.key === 'Enter') {
        heard.current = { text: '', at: 0 };
        if (isBadgeToken(soFar)) {
          // Enter would press the button that has the focus.
          event.preventDefault();
          event.stopPropagation();
          onCode(soFar.toUpperCase());
        }
      } else if (event.key.length === 1) heard.current = { text: soFar + event.key, at: now };
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [onCode]);
}
