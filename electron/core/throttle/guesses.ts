import type { ErrorCode } from '../../../shared/result.ts';
import { AppError } from '../errors.ts';
import type { Throttle, ThrottleSchedule } from './throttle.ts';

/** Four wrong ones are an honest mistake or two; from the fifth on, guessing is slow. */
const schedule: ThrottleSchedule = {
  pauses: [0, 0, 0, 0, 5, 10, 20, 40, 60],
  forgetAfterSeconds: 600,
};

/**
 * Slows down whoever tries codes or names one after the other.
 *
 * @param key under which the failures of all these tries are counted
 */
export function createGuesses(throttle: Throttle, key: () => string) {
  type Find<T> = () => T | null | Promise<T | null>;

  async function counted<T>(find: Find<T>, notFound: ErrorCode) {
    throttle.check(key(), schedule);
    const { takeBack } = throttle.count(key(), schedule);
    const found = await find();
    if (found === null) throw new AppError(notFound);
    return { found, takeBack };
  }

  return {
    /**
     * Looks for what somebody named. Counted as a failure before it is looked for, and taken back when it was there:
     * neither many tries at once nor pulling the plug gains a free guess, and a right one forgives no wrong ones.
     *
     * @throws AppError `too-soon` while a pause lasts; `notFound` when there is no such thing
     */
    async attempt<T>(find: Find<T>, notFound: ErrorCode): Promise<T> {
      const { found, takeBack } = await counted(find, notFound);
      takeBack();
      return found;
    },

    /** The same for what is easily met by chance: counted though it was there, until `forgive`. */
    attemptAndCount: async <T>(find: Find<T>, notFound: ErrorCode): Promise<T> =>
      (await counted(find, notFound)).found,

    /** Forgets the wrong ones: somebody did what only people who belong here do. */
    forgive: (): void => throttle.clear(key()),
  };
}
export type Guesses = ReturnType<typeof createGuesses>;
