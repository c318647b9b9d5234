import type { OfficeDeps } from '../services.ts';

/** How long what is kept, and what must not go yet. */
export function createRetentionServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    retentionTick: (): void | Promise<void> => undefined,
  };
}
