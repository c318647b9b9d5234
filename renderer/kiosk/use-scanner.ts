import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isBadgeToken } from '../../shared/plain/badges.ts';
import { isPassToken } from '../../shared/plain/passes.ts';

/**
 * A hand scanner types a code and presses Enter, with a few milliseconds between two keys. Twenty signs by chance are no
 * danger, so a computer that is busy may take its time; after a pause like this, something else begins.
 */
const longestPauseMilliseconds = 250;

/** What was held under the scanner, as it was read. */
export interface Scan {
  kind: 'badge' | 'pass';
  code: string;
}

/** Hears a scanned badge or pass, whether or not a field has the focus (which then has its code typed into it). */
export function useScanner(onScan: (scan: Scan) => void): void {
  const heard = useRef({ text: '', at: 0 });
  const scanned = useEffectEvent(onScan);
  // Once and for all: taken away and put back while a key is on its way, it would miss that key.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // When the key was pressed, not when this page found the time for it.
      const now = event.timeStamp;
      const { text, at } = heard.current;
      const soFar = now - at > longestPauseMilliseconds ? '' : text;
      if (event.key === 'Enter') {
        heard.current = { text: '', at: 0 };
        const scan = scanOf(soFar);
        if (scan) {
          // Enter would press the button that has the focus.
          event.preventDefault();
          event.stopPropagation();
          scanned(scan);
        }
      } else if (event.key.length === 1) heard.current = { text: soFar + event.key, at: now };
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function scanOf(text: string): Scan | null {
  const code = text.toUpperCase();
  if (isBadgeToken(text)) return { kind: 'badge', code };
  return isPassToken(text) ? { kind: 'pass', code } : null;
}
