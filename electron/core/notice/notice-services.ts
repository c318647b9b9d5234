import type { OfficeDeps } from '../services.ts';

/** The privacy notice, and the sheet of what this installation stores. */
export function createNoticeServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    noticeTick: (): void | Promise<void> => undefined,
  };
}
