import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

/**
 * Whether every item of a list has been in view, each nearly whole, at one time or another.
 *
 * @param text changes when other items have to be seen
 * @returns and what brings the first of the others into view, whether the list scrolls or the page
 */
export function useAllSeen(list: RefObject<HTMLElement | null>, text: string) {
  const [seenText, setSeenText] = useState<string | null>(null);
  const waiting = useRef<ReadonlySet<Element>>(new Set());
  useEffect(() => {
    const unseen = new Set<Element>(list.current?.children);
    waiting.current = unseen;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) unseen.delete(entry.target);
        if (unseen.size === 0) setSeenText(text);
      },
      { threshold: 0.9 },
    );
    for (const item of unseen) observer.observe(item);
    return () => observer.disconnect();
  }, [list, text]);
  const showMore = () => {
    const [next] = waiting.current;
    next?.scrollIntoView({ block: 'start' });
  };
  return { allSeen: seenText === text, showMore };
}
