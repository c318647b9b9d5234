import type { Db } from '../db/open.ts';
import type { PackRecords } from './subject-pack.ts';

/** Roll calls in which the person was listed, and corrections of their visits. */
export function createLaterRecords(_: Db) {
  return {
    rollCalls: (
      _visitIds: readonly string[],
      _expectedIds: readonly string[],
      _staffIds: readonly string[],
    ): PackRecords['rollCalls'] => [],
    corrections: (_visitIds: readonly string[]): PackRecords['corrections'] => [],
  };
}
export type LaterRecords = ReturnType<typeof createLaterRecords>;
