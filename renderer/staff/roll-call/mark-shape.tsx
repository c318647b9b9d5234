import type { RollCallMark } from '../../../shared/domain/roll-call.ts';

const shapes: Record<RollCallMark, string> = {
  here: 'M5 17l8 8L27 7',
  'not-found': 'M10 10a6 6 0 1 1 9 5q-3 2-3 5M16 27v0.5',
  left: 'M4 16h20M17 8l8 8-8 8',
};

/** A tick, a question mark, an arrow: no two marks differ by colour alone. */
export function MarkShape({ mark }: { mark: RollCallMark }) {
  return (
    <svg width="1.5rem" height="1.5rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d={shapes[mark]}
        fill="none"
        stroke="currentColor"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
