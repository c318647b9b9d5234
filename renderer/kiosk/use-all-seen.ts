import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

/**
 * Whether the end of every item of a list has been in view at one time or another: one that is taller than the list, or
 * than the screen, is never in view as a whole.
 *
 * @param list each item's last element marks its end
 * @param text changes when other items have to be seen
 * @returns and what brings the first of the others into view, whether the list scrolls or the page
 */
export function useAllSeen(list: RefObject<HTMLElement | null>, text: string) {
  const [seenText, setSeenText] = useState<string | null>(null);
  const waiting = useRef<ReadonlySet<Element>>(new Set());
  useEffect(() => {
    const unseen = new Set(Array.from(list.current?.children ?? [], (item) => item.lastElementChild ?? item));
    waiting.current = unseen;
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) unseen.delete(entry.target);
      if (unseen.size === 0) setSeenText(text);
    });
    for (const end of unseen) observer.observe(end);
    return () => observer.disconnect();
  }, [list, text]);

  function showMore(): void {
    const [end] = waiting.current;
    const item = end?.parentElement;
    if (!end || !item || !list.current) return;
    const scrollers = [list.current, document.getElementById('root')];
    const top = Math.max(...scrollers.map((scroller) => scroller?.getBoundingClientRect().top ?? 0));
    // One that begins at the top already is too tall: then its end.
    if (Math.abs(item.getBoundingClientRect().top - top) > 10) item.scrollIntoView({ block: 'start' });
    else end.scrollIntoView({ block: 'end' });
  }
  return { allSeen: seenText === text, showMore };
}
