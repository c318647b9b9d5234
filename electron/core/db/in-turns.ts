import type { Db } from './open.ts';

/** Milliseconds after which others get their turn: nobody at the door notices. */
const turn = 15;

/**
 * Long work on the database as many short transactions, between which the door has its turn. Whoever uses it sees to it
 * that what was done is told apart from what is whole, and that it can be gone on with or taken back after a crash.
 *
 * @param step one small part of the work; false once there is nothing more to do
 * @param between called after each transaction; what it throws ends the work
 */
export async function inTurns(db: Db, step: () => boolean, between: () => void = () => {}): Promise<void> {
  const some = db.transaction((): boolean => {
    const end = performance.now() + turn;
    while (performance.now() < end) if (!step()) return false;
    return true;
  });
  while (some.immediate()) {
    between();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
