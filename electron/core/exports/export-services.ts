import type { OfficeDeps } from '../services.ts';

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function createExportServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    exportTick: (): void | Promise<void> => undefined,
  };
}
