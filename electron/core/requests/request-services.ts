import type { OfficeDeps } from '../services.ts';

/** Requests of the people whom data is about. */
export function createRequestServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    requestTick: (): void | Promise<void> => undefined,
  };
}
