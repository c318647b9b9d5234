import type { Db } from '../db/open.ts';

/** Pages of the index that are written in one step: some ten milliseconds. */
const pages = 20n;

/**
 * Erasing from the search index in bulk. One by one, each word of each visit is looked for and overwritten where it stands,
 * which takes milliseconds a visit, and can leave parts of words in the index's own index. In bulk, it is only marked as gone
 * at first; then the whole index is written anew without it, in steps, and the pages that had it are overwritten.
 */
export function createCleanIndex(db: Db) {
  // Whole numbers: others it does not know.
  const command = 'INSERT INTO visit_search (visit_search, rank) VALUES';
  const overwrites = db.prepare<[bigint]>(`${command} ('secure-delete', ?)`);
  const flush = db.prepare("INSERT INTO visit_search (visit_search) VALUES ('flush')");
  // Below zero it begins with all of the index; after that, it goes on with what is begun.
  const merge = db.prepare<[bigint]>(`${command} ('merge', ?)`);
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck();

  return {
    /** In a transaction: what `work` takes out is only marked. Until the index was written anew, it is in the file. */
    inBulk<T>(work: () => T): T {
      overwrites.run(0n);
      const result = work();
      flush.run();
      overwrites.run(1n);
      return result;
    },
    /** Whatever became of a bulk: from now on, each is overwritten where it stands. */
    overwriteAgain: (): void => void overwrites.run(1n),
    /** @returns whether there is more to do */
    writeAnew(isFirst: boolean): boolean {
      const before = changes.get() ?? 0;
      merge.run(isFirst ? -pages : pages);
      // One change is that of the command itself.
      return (changes.get() ?? 0) - before >= 2;
    },
  };
}
export type CleanIndex = ReturnType<typeof createCleanIndex>;
