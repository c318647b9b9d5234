import type { OfficeDeps } from '../services.ts';

/** Staff who sign in and out with their pass. */
export function createPresenceServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    presenceTick: (): void | Promise<void> => undefined,
  };
}
