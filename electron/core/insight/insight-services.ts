import type { OfficeDeps } from '../services.ts';

/** The figures behind the charts. */
export function createInsightServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    insightTick: (): void | Promise<void> => undefined,
  };
}
