import type { RollCallId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { OfficeDeps } from '../services.ts';
import type { EntryRecord, RollCallEntries } from './roll-call-entries.ts';
import type { RollCallRepository } from './roll-call-repository.ts';
import type { PersonHere, WhoIsHere } from './who-is-here.ts';

/** Who comes and goes while a roll call runs: arrivals are added to its list, and those who left are marked. */
export function createRollCallMovements(
  deps: Pick<OfficeDeps, 'db' | 'host' | 'journal'> & {
    repository: RollCallRepository;
    entries: RollCallEntries;
    whoIsHere: WhoIsHere;
  },
) {
  const { db, host, entries, whoIsHere } = deps;

  function addArrivals(id: RollCallId, people: readonly PersonHere[], known: ReadonlySet<string>): number {
    const arrived = people.filter((person) => !known.has(keyOf(person)));
    for (const person of arrived) {
      // The clock decides nothing here: they were not on the list, and are on site.
      entries.insert(id, person, toInstant(host.now()));
    }
    if (arrived.length > 0) entries.noteExpectedWhoCame(id, toInstant(host.now()));
    return arrived.length;
  }

  /** What the door noted last of each: that they left, or that this was taken back. */
  function noteThoseWhoLeft(id: RollCallId, list: readonly EntryRecord[], here: ReadonlySet<string>): number {
    const doorSaid = new Map(
      entries
        .marksOf(id)
        .filter(({ staffId }) => staffId === null)
        .map(({ entryId, mark }) => [entryId, mark]),
    );
    let changes = 0;
    const moving = list.filter(
      ({ kind }) => kind === 'visitor' || (kind === 'staff' && whoIsHere.staffSignsIn()),
    );
    for (const entry of moving) {
      const hasLeft = !here.has(keyOfEntry(entry));
      if (hasLeft === (doorSaid.get(entry.id) === 'left')) continue;
      entries.mark(entry.id, hasLeft ? 'left' : 'none', null, toInstant(host.now()));
      changes += 1;
    }
    return changes;
  }

  /** Compares the list with who is on site; called whenever somebody came or went, by whichever way. */
  function follow(): void {
    const running = deps.repository.running();
    if (!running) return;
    const changes = db
      .transaction(() => {
        const people = whoIsHere.in();
        const list = entries.of(running.id);
        const arrived = addArrivals(running.id, people, new Set(list.map(keyOfEntry)));
        const left = noteThoseWhoLeft(running.id, list, new Set(people.map(keyOf)));
        if (arrived + left > 0) {
          deps.journal.append({
            actor: 'system',
            action: 'roll-call.followed',
            subject: running.id,
            details: { arrived, left },
          });
        }
        return arrived + left;
      })
      .immediate();
    if (changes > 0) host.emit('rollCall.changed');
  }

  return { follow };
}

const keyOf = (person: PersonHere): string =>
  person.kind === 'visitor' ? person.visitId : person.kind === 'staff' ? person.staffId : person.expectedId;
const keyOfEntry = ({ visitId, staffId, id }: EntryRecord): string => visitId ?? staffId ?? id;
