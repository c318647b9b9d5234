import type { Recipient } from '../../../shared/domain/incidents.ts';
import type { ClockKey } from '../../../shared/domain/retention.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** A part of what a clock erases, as SQL. `@before` is the instant before which it has to go. */
export interface ClockPart {
  /** FROM and WHERE, of everything that is due and not held. What was erased once is not due again. */
  due: string;
  /** The expression for the id, and for when it happened. */
  id: string;
  at: string;
  /** Erases some of them; in an erasing transaction. */
  erase: (ids: readonly string[]) => void;
}

/** For a part whose rows have nothing to do with each other. */
export const oneByOne = (erase: (id: string) => void) => (ids: readonly string[]) =>
  ids.forEach((id) => erase(id));

/** One kind of data, and how it goes. The sentence for people is the text `staff.retention.clock.<key>`. */
export interface Clock {
  key: ClockKey;
  /** Whose eyes alone see how many there are; null for everybody who may see the page. */
  reader: Recipient | null;
  count(before: Instant): number;
  /** When the oldest of them happened. */
  examples(before: Instant, size: number): Instant[];
  /** Erases up to so many of them, the oldest first where that costs nothing. Gives how many. */
  erase(before: Instant, size: number): number;
}

export function createClock(
  db: Db,
  key: ClockKey,
  parts: readonly ClockPart[],
  reader: Recipient | null = null,
): Clock {
  const prepared = parts.map(({ due, id, at, erase }) => ({
    erase,
    count: db.prepare<{ before: Instant }, number>(`SELECT count(*) ${due}`).pluck(),
    oldest: db
      .prepare<{ before: Instant; size: number }, Instant>(`SELECT ${at} ${due} ORDER BY ${at} LIMIT @size`)
      .pluck(),
    ids: db.prepare<{ before: Instant; size: number }, string>(`SELECT ${id} ${due} LIMIT @size`).pluck(),
  }));

  return {
    key,
    reader,
    count: (before) => prepared.reduce((sum, { count }) => sum + (count.get({ before }) ?? 0), 0),
    examples: (before, size) =>
      prepared
        .flatMap(({ oldest }) => oldest.all({ before, size }))
        .toSorted()
        .slice(0, size),
    erase(before, size) {
      let done = 0;
      for (const { ids, erase } of prepared) {
        if (done === size) break;
        const due = ids.all({ before, size: size - done });
        erase(due);
        done += due.length;
      }
      return done;
    },
  };
}
