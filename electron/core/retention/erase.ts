import type { Db } from '../db/open.ts';

/**
 * The one way by which what is append-only can be erased: `work` runs in a transaction in which the database lets it. Also
 * within a transaction that is open already.
 */
export function createErase(db: Db) {
  const begin = db.prepare('INSERT INTO erasing (one) VALUES (1)');
  const end = db.prepare('DELETE FROM erasing');
  return <T>(work: () => T): T =>
    db
      .transaction(() => {
        begin.run();
        const result = work();
        end.run();
        return result;
      })
      .immediate();
}
export type Erase = ReturnType<typeof createErase>;
