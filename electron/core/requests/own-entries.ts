import type { OneExpected } from './expected-erasure.ts';
import type { SubjectPack } from './subject-pack.ts';

type Entry = SubjectPack['expected'][number] & { id: string };

/** Of an entry for a group, what concerns some of its members: their own names, and nobody beside them. */
export function entriesOfMembers(entries: readonly Entry[], members: readonly OneExpected[]): Entry[] {
  return entries.flatMap((entry) =>
    members.flatMap(({ id, place }) => {
      const name = id === entry.id && place !== null ? entry.members[place] : undefined;
      return name === undefined ? [] : [{ ...entry, name, members: [] }];
    }),
  );
}
