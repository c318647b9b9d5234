import type { RollCallEntryId, RollCallId, StaffId } from '../../../shared/domain/ids.ts';
import type {
  NewRollCall,
  RollCallList,
  RollCallReport,
  RollCallSummary,
  RunningRollCall,
  SaidMark,
} from '../../../shared/domain/roll-call.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { OfficeDeps } from '../services.ts';
import type { RollCallEntries } from './roll-call-entries.ts';
import type { RollCallRecord, RollCallRepository } from './roll-call-repository.ts';
import { countEntries, entriesWithMarks, eventsOf, unaccountedFor } from './roll-call-state.ts';
import type { WhoIsHere } from './who-is-here.ts';

/** Counting heads in an emergency, or in a drill: who was on site, and who has been found. */
export function createRollCallService(
  deps: Pick<OfficeDeps, 'db' | 'host' | 'site' | 'settings' | 'journal'> & {
    repository: RollCallRepository;
    entries: RollCallEntries;
    whoIsHere: WhoIsHere;
  },
) {
  const { db, host, repository, entries, journal, whoIsHere } = deps;
  const now = () => toInstant(host.now());

  function get(id: RollCallId): RollCallRecord {
    const record = repository.find(id);
    if (!record) throw new AppError('not-found');
    return record;
  }

  const peopleOf = (id: RollCallId) => entriesWithMarks(entries.of(id), entries.marksOf(id));
  const summaryOf = (record: RollCallRecord): RollCallSummary => ({
    ...record,
    counts: countEntries(peopleOf(record.id)),
  });

  function endAs(
    id: RollCallId,
    as: 'over' | 'mistake' | 'overtaken',
    why: string,
    by: StaffId | null,
  ): void {
    if (!repository.end({ id, at: now(), by, as, why })) throw new AppError('already-done');
    journal.append({ actor: by ?? 'system', action: 'roll-call.ended', subject: id, details: { as } });
  }

  function begin({ mode, drill }: NewRollCall, by: StaffId | null): { id: RollCallId; joined: boolean } {
    const running = repository.running();
    if (running && (drill || !running.drill)) return { id: running.id, joined: true };
    // It has become serious: a drill must not keep anybody from saying so.
    if (running) endAs(running.id, 'overtaken', '', by);
    const id = newId<RollCallId>();
    const { id: siteId, timeZone } = deps.site.get();
    const at = now();
    const paper = deps.settings.get('listPrinter').kind === 'none' ? 'off' : 'sending';
    repository.insert({ id, siteId, mode, drill, at, by, paper });
    const people = [...whoIsHere.in(), ...whoIsHere.expectedOn(siteDay(at, timeZone))];
    for (const person of people) entries.insert(id, person, null);
    journal.append({
      actor: by ?? 'system',
      action: 'roll-call.started',
      subject: id,
      details: { mode, drill, entries: people.length, from: by === null ? 'locked-view' : 'staff' },
    });
    return { id, joined: false };
  }

  function end(id: RollCallId, as: 'over' | 'mistake', why: string, by: StaffId): void {
    get(id);
    db.transaction(() => endAs(id, as, why, by)).immediate();
    host.emit('rollCall.changed');
  }

  return {
    /** Joins one that runs; unless that is a drill, and this is not. @param by null from a locked staff view */
    start(input: NewRollCall, by: StaffId | null): { id: RollCallId; joined: boolean } {
      const started = db.transaction(() => begin(input, by)).immediate();
      if (!started.joined) {
        host.emit('rollCall.changed');
        host.alertStaff();
      }
      return started;
    },

    /** Without anybody's name. */
    running(): RunningRollCall | null {
      const record = repository.running();
      if (!record) return null;
      const { id, mode, drill, startedAt, paper } = record;
      return { id, mode, drill, startedAt, paper, counts: countEntries(peopleOf(id)) };
    },

    list(id: RollCallId): RollCallList {
      const people = peopleOf(get(id).id);
      return { summary: { ...get(id), counts: countEntries(people) }, entries: people };
    },

    /** Each tick stays; the last one counts. */
    mark(entryId: RollCallEntryId, mark: SaidMark['mark'], by: StaffId): void {
      db.transaction(() => {
        const id = entries.rollCallOf(entryId);
        if (id === null) throw new AppError('not-found');
        if (get(id).endedAt !== null) throw new AppError('wrong-state');
        entries.mark(entryId, mark, by, now());
        journal.append({ actor: by, action: 'roll-call.marked', subject: entryId, details: { mark } });
      }).immediate();
      host.emit('rollCall.changed');
    },

    end: (id: RollCallId, by: StaffId) => end(id, 'over', '', by),
    /** One that was started by mistake. It stays in the list of those that were, with the reason. */
    stop: (id: RollCallId, why: string, by: StaffId) => end(id, 'mistake', why, by),

    past: (): RollCallSummary[] => repository.ended().map(summaryOf),

    report(id: RollCallId): RollCallReport {
      const record = get(id);
      const [people, marks] = [entries.of(id), entries.marksOf(id)];
      const list = entriesWithMarks(people, marks);
      return {
        summary: { ...record, counts: countEntries(list) },
        entries: list,
        events: eventsOf(people, marks),
        unaccounted: unaccountedFor(people, marks, record.startedAt),
      };
    },
  };
}
export type RollCallService = ReturnType<typeof createRollCallService>;
