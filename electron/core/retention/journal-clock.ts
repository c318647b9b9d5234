import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { Clock } from './clock.ts';
import { heldSubjects, heldVisitors, heldVisits } from './held.ts';

/** Name nobody, and prove which text of the rules was in force: they stay. */
const staysForGood = "('policy.published', 'policy.approved', 'policy.translated', 'policy.withdrawn')";

/**
 * What the journal says beyond who did what when. Its lines stay, with what they committed to: the chain is not broken.
 */
export function createJournalClock(db: Db): Clock {
  const due = `FROM journal_detail JOIN journal USING (seq)
    WHERE details IS NOT NULL AND journal_detail.seq < @end AND action NOT IN ${staysForGood}
      AND subject NOT IN (${heldSubjects})
      AND coalesce(json_extract(details, '$.visitId'), '') NOT IN (${heldVisits})
      AND coalesce(json_extract(details, '$.visitorId'), '') NOT IN (${heldVisitors})`;
  const count = db.prepare<{ end: number }, number>(`SELECT count(*) ${due}`).pluck();
  const oldest = db
    .prepare<{ end: number; size: number }, Instant>(
      `SELECT at ${due} ORDER BY journal_detail.seq LIMIT @size`,
    )
    .pluck();
  const seqs = db
    .prepare<{ end: number; size: number }, number>(
      `SELECT journal_detail.seq ${due} ORDER BY journal_detail.seq LIMIT @size`,
    )
    .pluck();
  const blank = db.prepare<[number]>('UPDATE journal_detail SET salt = NULL, details = NULL WHERE seq = ?');
  const last = db.prepare<[], number | null>('SELECT max(seq) FROM journal').pluck();
  const atOf = db.prepare<[number], Instant>('SELECT at FROM journal WHERE seq = ?').pluck();

  /** The first line that is not older. Lines are in the order of time, and have no index on it: it is looked for by halves. */
  function endOf(before: Instant): number {
    let low = 1;
    let high = (last.get() ?? 0) + 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((atOf.get(middle) ?? before) < before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    key: 'journal',
    reader: null,
    count: (before) => count.get({ end: endOf(before) }) ?? 0,
    examples: (before, size) => oldest.all({ end: endOf(before), size }),
    erase(before, size) {
      const found = seqs.all({ end: endOf(before), size });
      for (const seq of found) blank.run(seq);
      return found.length;
    },
  };
}
