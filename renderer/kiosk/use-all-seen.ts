import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/**
 * Whether every item of a list has been in view, each nearly whole, at one time or another.
 *
 * @param text changes when other items have to be seen
 */
export function useAllSeen(list: RefObject<HTMLElement | null>, text: string): boolean {
  const [seen, setSeen] = useState<{ text: string; all: boolean }>({ text, all: false });
  useEffect(() => {
    const items = [...(list.current?.children ?? [])];
    const unseen = new Set<Element>(items);
    setSeen({ text, all: false });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) unseen.delete(entry.target);
        if (unseen.size === 0) setSeen({ text, all: true });
      },
      { threshold: 0.9 },
    );
    for (const item of items) observer.observe(item);
    return () => observer.disconnect();
  }, [list, text]);
  return seen.text === text && seen.all;
}
