import type { DoorRules } from './flow/draft.ts';
import type { DraftState } from './flow/events.ts';
import { route } from './flow/route.ts';

/** "Step 2 of 5" of the sign-in, for a frame. */
export function stepOf({ screen, draft }: DraftState, door: DoorRules): { step: number; steps: number } {
  const screens = route(draft, door);
  return { step: screens.indexOf(screen) + 1, steps: screens.length };
}
