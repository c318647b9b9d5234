import type { OfficeDeps } from '../services.ts';

/** E-mail to hosts and to the readers of reports. */
export function createMailServices(_: OfficeDeps) {
  return {
    /** What is due by the clock. */
    mailTick: (): void | Promise<void> => undefined,
  };
}
