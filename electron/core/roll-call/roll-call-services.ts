import type { OfficeDeps } from '../services.ts';

/** Roll calls, and those who have not signed out at closing time. */
export function createRollCallServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    rollCallTick: (): void | Promise<void> => undefined,
  };
}
