import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/**
 * Whether every item of a list has been in view, each nearly whole, at one time or another.
 *
 * @param text changes when other items have to be seen
 */
export function useAllSeen(list: RefObject<HTMLElement | null>, text: string): boolean {
  const [seenText, setSeenText] = useState<string | null>(null);
  useEffect(() => {
    const unseen = new Set<Element>(list.current?.children);
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
  return seenText === text;
}
