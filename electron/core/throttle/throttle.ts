import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';

export interface ThrottleSchedule {
  /** Seconds to wait after the first, second, third … failure; the last one repeats. */
  pauses: readonly number[];
  /** Failures are forgotten this many seconds after the last pause ended. */
  forgetAfterSeconds: number;
}

/** Slows guessing down. Failures are rows, so that switching the machine off and on does not help. */
export function createThrottle(db: Db, now: () => Date) {
  const find = db.prepare<[string], { failures: number; not_before: Instant }>(
    'SELECT failures, not_before FROM throttle WHERE key = ?',
  );
  const save = db.prepare(
    `INSERT INTO throttle (key, failures, not_before) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, not_before = excluded.not_before`,
  );
  const remove = db.prepare('DELETE FROM throttle WHERE key = ?');

  /** Counts a failure and starts the pause that follows it, in seconds. `takeBack` undoes that one, if it was none. */
  function count(key: string, schedule: ThrottleSchedule): { pause: number; takeBack: () => void } {
    return db
      .transaction(() => {
        const row = find.get(key);
        const old = row && now().getTime() - Date.parse(row.not_before) > schedule.forgetAfterSeconds * 1000;
        const failures = row && !old ? row.failures + 1 : 1;
        const pause = pauseAfter(failures, schedule);
        const notBefore = toInstant(new Date(now().getTime() + pause * 1000));
        save.run(key, failures, notBefore);
        return { pause, takeBack: () => takeBack(key, notBefore, row?.not_before ?? notBefore) };
      })
      .immediate();
  }

  function takeBack(key: string, notBefore: Instant, notBeforeThat: Instant): void {
    db.transaction(() => {
      const row = find.get(key);
      if (!row || row.failures === 1) remove.run(key);
      // Where others were counted meanwhile, the pause is theirs.
      else save.run(key, row.failures - 1, row.not_before === notBefore ? notBeforeThat : row.not_before);
    }).immediate();
  }

  return {
    count,

    /** @throws AppError `too-soon` while a pause lasts */
    check(key: string, schedule: ThrottleSchedule): void {
      const row = find.get(key);
      if (!row) return;
      const pause = pauseAfter(row.failures, schedule);
      let wait = Math.ceil((Date.parse(row.not_before) - now().getTime()) / 1000);
      if (wait > pause) {
        // The clock was set back: the pause begins again by the new time, or people would be locked out for years.
        save.run(key, row.failures, toInstant(new Date(now().getTime() + pause * 1000)));
        wait = pause;
      }
      if (wait > 0) throw new AppError('too-soon', { retryAfterSeconds: wait });
    },

    clear(key: string): void {
      if (find.get(key)) remove.run(key);
    },
  };
}

function pauseAfter(failures: number, { pauses }: ThrottleSchedule): number {
  return pauses[Math.min(failures, pauses.length) - 1] ?? 0;
}
export type Throttle = ReturnType<typeof createThrottle>;
