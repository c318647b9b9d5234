import type {
  RollCallCounts,
  RollCallEntry,
  RollCallEvent,
  SaidMark,
  Unaccounted,
} from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import type { EntryRecord, MarkRecord } from './roll-call-entries.ts';

/** What is known of each person from all that was said: of two who say different things, the later counts. */
export function entriesWithMarks(
  entries: readonly EntryRecord[],
  marks: readonly MarkRecord[],
): RollCallEntry[] {
  const byEntry = Map.groupBy(marks, ({ entryId }) => entryId);
  return entries.map((record) => {
    const { visitId: _, staffId: __, ...entry } = record;
    const said = byEntry.get(entry.id) ?? [];
    const last = said.at(-1);
    return {
      ...entry,
      now: last && last.mark !== 'none' ? saidOf(last) : null,
      conflicting: conflicting(said),
    };
  });
}

const saidOf = ({ mark, by, at }: MarkRecord): SaidMark => ({ mark, by, at });

/** The last word of each of those who said something, the door among them, where they are not one. */
function conflicting(said: readonly MarkRecord[]): SaidMark[] {
  const words = new Map<string | null, MarkRecord>();
  for (const mark of said) {
    // What was said before stands behind what the same person says now.
    words.delete(mark.staffId);
    if (mark.mark !== 'none') words.set(mark.staffId, mark);
  }
  const last = [...words.values()].toReversed();
  return new Set(last.map(({ mark }) => mark)).size > 1 ? last.map(saidOf) : [];
}

export const isAccountedFor = ({ now }: Pick<RollCallEntry, 'now'>): boolean =>
  now?.mark === 'here' || now?.mark === 'left';

export function countEntries(entries: readonly RollCallEntry[]): RollCallCounts {
  const people = entries.filter(({ kind }) => kind !== 'expected');
  return {
    people: people.length,
    accounted: people.filter(isAccountedFor).length,
    notFound: people.filter(({ now }) => now?.mark === 'not-found').length,
    expected: entries.filter(({ kind, arrivedAt }) => kind === 'expected' && arrivedAt === null).length,
  };
}

/** All that happened to people, in order. */
export function eventsOf(entries: readonly EntryRecord[], marks: readonly MarkRecord[]): RollCallEvent[] {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const arrivals = entries.flatMap(({ kind, name, arrivedAt }): RollCallEvent[] =>
    kind === 'expected' || arrivedAt === null ? [] : [{ at: arrivedAt, what: 'arrived', name, by: '' }],
  );
  const said = marks.map(({ entryId, mark, by, at, staffId }): RollCallEvent => ({
    at,
    by,
    name: names.get(entryId) ?? '',
    what: staffId !== null ? mark : mark === 'left' ? 'signed-out' : 'back',
  }));
  return [...arrivals, ...said].toSorted((one, other) => one.at.localeCompare(other.at));
}

/** Of whom nobody knew where they were, and from when to when. Those to the end first, then the longest. */
export function unaccountedFor(
  entries: readonly EntryRecord[],
  marks: readonly MarkRecord[],
  startedAt: Instant,
): Unaccounted[] {
  const byEntry = Map.groupBy(marks, ({ entryId }) => entryId);
  const spans = entries
    .filter(({ kind }) => kind !== 'expected')
    .flatMap(({ id, name, kind, arrivedAt }) => {
      const found: Unaccounted[] = [];
      let from: Instant | null = arrivedAt ?? startedAt;
      for (const { mark, at } of byEntry.get(id) ?? []) {
        const known = mark === 'here' || mark === 'left';
        if (known && from !== null) {
          found.push({ name, kind, from, until: at });
          from = null;
        } else if (!known) from ??= at;
      }
      return from === null ? found : [...found, { name, kind, from, until: null }];
    });
  const length = ({ from, until }: Unaccounted) =>
    until === null ? Infinity : Date.parse(until) - Date.parse(from);
  return spans.toSorted((one, other) => {
    const [a, b] = [length(one), length(other)];
    return a === b ? one.from.localeCompare(other.from) : b - a;
  });
}
