import type { Locker, LockerUse } from '../../../shared/domain/lockers.ts';

export interface UsedLocker {
  number: number;
  use: LockerUse;
}

/** Lockers as staff look for them: what should not be there any more, what is, and where there is room; by number. */
export function groupLockers(lockers: readonly Locker[]) {
  const used = lockers
    .flatMap(({ number, use }): UsedLocker[] => (use === null ? [] : [{ number, use }]))
    .toSorted((one, other) => one.number - other.number);
  return {
    overdue: used.filter(({ use }) => isOverdue(use)),
    inUse: used.filter(({ use }) => !isOverdue(use)),
    free: lockers
      .filter(({ use }) => use === null)
      .map(({ number }) => number)
      .toSorted((one, other) => one - other),
    /** The highest number that holds something, or 0. */
    lastUsed: used.at(-1)?.number ?? 0,
  };
}

/** Whoever it belongs to has left without it, or it was there overnight. */
export const isOverdue = (use: LockerUse) => use.left || use.earlierDay;
