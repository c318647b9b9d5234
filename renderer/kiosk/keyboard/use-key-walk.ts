import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import { useRef } from 'react';

interface Place {
  row: number;
  index: number;
}

/** For a click that follows a touch, in milliseconds: the touch has pressed the key already. */
const SAME_TOUCH = 100;

/**
 * Lets people go over the keys with a real keyboard or a screen reader: one Tab into the keys, arrows from key to key,
 * Enter or Space to press. The library redraws all keys at each change; the place on them is kept.
 */
export function useKeyWalk(keyboard: RefObject<HTMLElement | null>, press: (key: string) => void) {
  const place = useRef<Place>({ row: 0, index: 0 });
  const inside = useRef(false);
  const touched = useRef(-Infinity);

  function rows(): HTMLButtonElement[][] {
    return [...(keyboard.current?.querySelectorAll('.hg-row') ?? [])].map((row) => [
      ...row.querySelectorAll('button'),
    ]);
  }

  /** One key takes part in the order of Tab; the focus goes to it where it was on a key that is gone. */
  function settle(): void {
    const keys = rows();
    const row = keys[Math.min(place.current.row, keys.length - 1)];
    const current = row?.[Math.min(place.current.index, row.length - 1)];
    for (const key of keys.flat()) key.tabIndex = key === current ? 0 : -1;
    if (inside.current && document.activeElement === document.body) current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = neighbour(rows(), place.current, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  return {
    settle,
    handlers: {
      onKeyDown,
      onFocus(event: FocusEvent) {
        const at = placeOf(rows(), event.target);
        if (!at) return;
        place.current = at;
        inside.current = true;
        settle();
      },
      onBlur(event: FocusEvent) {
        // A key that a redraw took away leaves for nowhere.
        if (event.relatedTarget) inside.current = event.currentTarget.contains(event.relatedTarget);
      },
      onPointerDown(event: PointerEvent) {
        touched.current = event.timeStamp;
      },
      onClick(event: MouseEvent) {
        const key = event.target instanceof Element && event.target.closest('[data-skbtn]');
        const byTouch = event.detail > 0 || event.timeStamp - touched.current < SAME_TOUCH;
        if (key && !byTouch) press(key.getAttribute('data-skbtn') ?? '');
      },
    },
  };
}

function placeOf(keys: HTMLButtonElement[][], target: EventTarget): Place | undefined {
  for (const [row, buttons] of keys.entries()) {
    const index = buttons.findIndex((button) => button === target);
    if (index >= 0) return { row, index };
  }
  return undefined;
}

function neighbour(
  keys: HTMLButtonElement[][],
  { row, index }: Place,
  by: string,
): HTMLButtonElement | undefined {
  const here = keys[row]?.[index];
  switch (by) {
    case 'ArrowRight':
      return keys[row]?.[index + 1];
    case 'ArrowLeft':
      return keys[row]?.[index - 1];
    case 'ArrowUp':
      return here && nearest(keys[row - 1], here);
    case 'ArrowDown':
      return here && nearest(keys[row + 1], here);
    case 'Home':
      return keys[row]?.[0];
    case 'End':
      return keys[row]?.at(-1);
    default:
      return undefined;
  }
}

function nearest(
  row: HTMLButtonElement[] | undefined,
  from: HTMLButtonElement,
): HTMLButtonElement | undefined {
  const middle = (key: HTMLButtonElement) => key.offsetLeft + key.offsetWidth / 2;
  const distance = (key: HTMLButtonElement) => Math.abs(middle(key) - middle(from));
  return row?.toSorted((a, b) => distance(a) - distance(b))[0];
}
