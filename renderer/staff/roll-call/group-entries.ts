import type { RollCallEntry } from '../../../shared/domain/roll-call.ts';

export const entryFilters = ['all', 'not-yet', 'not-found'] as const;
export type EntryFilter = (typeof entryFilters)[number];

/** Those of one kind, entrance and host, who stand together on the list. */
export interface EntryGroup {
  kind: RollCallEntry['kind'];
  entrance: string;
  host: string;
  entries: readonly RollCallEntry[];
}

const order = { visitor: 0, staff: 1, expected: 2 };
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Who was expected and has signed in since is on the list as a visitor. */
const isListed = ({ kind, arrivedAt }: RollCallEntry) => kind !== 'expected' || arrivedAt === null;

const passes: Record<EntryFilter, (entry: RollCallEntry) => boolean> = {
  all: () => true,
  'not-yet': ({ now }) => now === null || now.mark === 'not-found',
  'not-found': ({ now }) => now?.mark === 'not-found',
};

/** The people of a roll call by entrance and host; visitors first, then staff, then who was only expected. */
export function groupEntries(
  entries: readonly RollCallEntry[],
  filter: EntryFilter,
  search: string,
): EntryGroup[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const found = entries.filter(
    (entry) =>
      isListed(entry) &&
      passes[filter](entry) &&
      words.every((word) =>
        fold(`${entry.name} ${entry.organisation} ${entry.badgeNumber ?? ''}`).includes(word),
      ),
  );
  const sorted = found.toSorted(
    (one, other) =>
      order[one.kind] - order[other.kind] ||
      one.entrance.localeCompare(other.entrance) ||
      one.host.localeCompare(other.host) ||
      one.name.localeCompare(other.name),
  );
  const groups = Map.groupBy(sorted, ({ kind, entrance, host }) =>
    JSON.stringify(kind === 'expected' ? [kind] : [kind, entrance, host]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ kind: first.kind, entrance: first.entrance, host: first.host, entries: group }] : [];
  });
}
