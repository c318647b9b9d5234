import type { PorchlightApp } from './porchlight-app.ts';

/** Sets the clock of the program on, as if so much time had passed in it: its windows are not touched. */
export async function shiftClock(app: PorchlightApp, seconds: number): Promise<void> {
  await app.electron.evaluate((_, milliseconds) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(given?: string | number | Date) {
        super(given ?? Real.now() + milliseconds);
      }
      static override now(): number {
        return Real.now() + milliseconds;
      }
    } as DateConstructor;
  }, seconds * 1000);
}
