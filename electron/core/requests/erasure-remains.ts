import type { Db } from '../db/open.ts';
import type { Host } from '../ports.ts';
import { emptyLog, removeOldBackups } from '../retention/wipe.ts';

const againAfterSeconds = 60;

/** What an erasure leaves beside the records: the log of the file, copies made before an update, lists on disk. */
export function createErasureRemains(deps: { db: Db; host: Host; listCopies: { renew: () => void } }) {
  const { db, host } = deps;
  let nextTry: number | null = null;

  function tryToClear(): boolean {
    try {
      removeOldBackups(db, 0, host.now());
      return emptyLog(db);
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
      host.log.error('what an erasure leaves', { code });
      return false;
    }
  }

  function clear(): void {
    nextTry = tryToClear() ? null : host.now().getTime() + againAfterSeconds * 1000;
  }

  return {
    /** What can't go yet, since somebody still reads or a file is in use, is tried again by the clock. */
    clear(): void {
      deps.listCopies.renew();
      clear();
    },
    tick(): void {
      if (nextTry !== null && host.now().getTime() >= nextTry) clear();
    },
  };
}
export type ErasureRemains = ReturnType<typeof createErasureRemains>;
