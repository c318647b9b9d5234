import type { OfficeDeps } from '../services.ts';

/** Staff who sign in and out with their pass. Who knows a pass at the door is part of the core: nothing is due by the clock. */
export function createPresenceServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    presenceTick: (): void | Promise<void> => undefined,
  };
}
