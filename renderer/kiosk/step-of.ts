import { signInSteps } from './flow.ts';

/** "Step 2 of 5" of the sign-in. */
export function stepOf(screen: (typeof signInSteps)[number]): { step: number; steps: number } {
  return { step: signInSteps.indexOf(screen) + 1, steps: signInSteps.length };
}
