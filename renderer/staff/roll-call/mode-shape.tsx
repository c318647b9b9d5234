import type { RollCallMode } from '../../../shared/domain/roll-call.ts';
import { modeShapes } from '../../../shared/plain/roll-call.ts';

/** The shape of a mode, in the colour of the text beside it, which says what it means. */
export function ModeShape({ mode, size }: { mode: RollCallMode; size: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={modeShapes[mode]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
