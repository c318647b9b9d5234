import type { SavedFilterId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import type { Naming } from './naming.ts';

interface FilterWords {
  id: SavedFilterId;
  name: string;
  words: string;
  organisation: string;
}

/** Filters of the log that the office saved: their names and words can be those of a person. */
export function createFilterErasure(db: Db) {
  const all = db.prepare<[], FilterWords>(
    `SELECT id, name, coalesce(filter ->> '$.words', '') AS words,
       coalesce(filter ->> '$.organisation', '') AS organisation FROM saved_filter`,
  );
  const blankJournal = db.prepare<[string]>(
    `UPDATE journal_detail SET salt = NULL, details = NULL
     WHERE details IS NOT NULL AND seq IN (SELECT seq FROM journal WHERE subject = ?)`,
  );
  const remove = db.prepare<[string]>('DELETE FROM saved_filter WHERE id = ?');
  return {
    naming: ({ isNamedIn, isSearchedBy }: Naming): SavedFilterId[] =>
      all
        .all()
        .filter((one) => isNamedIn(one.name) || isNamedIn(one.organisation) || isSearchedBy(one.words))
        .map(({ id }) => id),
    /** The journal has its name too. Only while something is erased. */
    forget(id: SavedFilterId): void {
      blankJournal.run(id);
      remove.run(id);
    },
  };
}
export type FilterErasure = ReturnType<typeof createFilterErasure>;
