import type { RetentionRun } from '../../../shared/domain/retention.ts';
import type { Db } from '../db/open.ts';
import type { Host } from '../ports.ts';

/** Of one run: keeps a fault in one part of it from keeping the others from their work. */
export function createFaults(db: Db, log: Host['log']) {
  let first: RetentionRun['error'] = '';
  return {
    /** What went wrong with the first part that it did with; empty where all went well. */
    first: (): RetentionRun['error'] => first,
    /** Does a part. Never throws. */
    async catches(part: () => void | Promise<void>): Promise<void> {
      try {
        await part();
      } catch (thrown) {
        if (!db.open) return; // the program ends; the next start goes on from here
        const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
        if (first === '') first = code.startsWith('SQLITE_FULL') ? 'disk-full' : 'internal';
        log.error('retention', { kind: thrown instanceof Error ? thrown.name : typeof thrown, code });
      }
    },
  };
}
export type Faults = ReturnType<typeof createFaults>;
