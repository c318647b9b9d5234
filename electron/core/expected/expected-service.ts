import type { ExpectedVisit, FoundExpected, NewExpected } from '../../../shared/domain/expected.ts';
import type { ExpectedId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { addDays, siteDay, toInstant } from '../../../shared/time.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { Guesses } from '../throttle/guesses.ts';
import type { ExpectedRepository } from './expected-repository.ts';
import { canBeFound, searchExpected } from './expected-search.ts';

/** How many days back the list begins: who never came can be seen a week later. */
const daysBack = 7;

/** Who is expected, as the office enters them, and how they find themselves at the door. */
export function createExpectedService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: ExpectedRepository;
  categories: CategoryRepository;
  staff: StaffRepository;
  guesses: Guesses;
  journal: Journal;
}) {
  const { db, host, site, repository, guesses, journal } = deps;
  const now = () => toInstant(host.now());
  const today = (): SiteDay => siteDay(now(), site.get().timeZone);

  function problemsOf(entry: NewExpected): Record<string, string> {
    const knownHost = 'text' in entry.host || deps.staff.find(entry.host.staffId)?.active === true;
    return {
      ...(!deps.categories.find(entry.categoryId)?.active && { categoryId: 'invalid' }),
      ...(!knownHost && { host: 'invalid' }),
      ...(entry.day < today() && { day: 'time-past' }),
      ...(!canBeFound(entry) && { organisation: 'required' }),
      ...(entry.group === '' && entry.members.length > 0 && { group: 'required' }),
    };
  }

  return {
    today,

    /**
     * Each try counts, also one that finds somebody: names are easily guessed, and the door reads nobody a day's list.
     *
     * @throws AppError `expected-not-found` when nobody fits, and `too-soon` after many tries without an arrival
     */
    find: (answers: { letters: string; with: string }): Promise<FoundExpected[]> =>
      guesses.attemptAndCount(() => {
        const found = searchExpected(repository.openOn(today()), answers);
        return found.length === 0 ? null : found;
      }, 'expected-not-found'),

    /** Part of the sign-in's transaction. An entry that is not open any more stays as it is: nobody is kept out by it. */
    arrive(id: ExpectedId, visitId: VisitId): void {
      if (!repository.arrive(id, visitId, today())) return;
      guesses.forgive();
      journal.append({ actor: 'door', action: 'expected.arrived', subject: id, details: { visitId } });
    },

    /** Who may still come, today or later. */
    open: () => repository.listFrom(today()).filter(({ state }) => state === 'expected'),

    /** From a week ago on, in the order in which they come. */
    list: (): ExpectedVisit[] =>
      repository.listFrom(addDays(today(), -daysBack)).map((entry) => ({
        id: entry.id,
        name: entry.name,
        organisation: entry.organisation,
        category: entry.category,
        host: entry.host,
        purpose: entry.purpose,
        day: entry.day,
        time: entry.time,
        group: entry.group,
        members: entry.members,
        state: entry.state,
      })),

    add(entry: NewExpected, by: StaffId): ExpectedId {
      const fields = problemsOf(entry);
      if (Object.keys(fields).length > 0) throw new AppError('invalid-input', { fields });
      const [id] = this.addAll([entry], by);
      if (id === undefined) throw new Error('an entry was lost');
      return id;
    },

    /** All or none. What each of them says was checked. */
    addAll(entries: readonly NewExpected[], by: StaffId): ExpectedId[] {
      const { id: siteId } = site.get();
      const ids = db
        .transaction(() =>
          entries.map((entry) => {
            const id = newId<ExpectedId>();
            repository.insert({ ...entry, id, siteId, by, at: now() });
            const { categoryId, day } = entry;
            journal.append({
              actor: by,
              action: 'expected.added',
              subject: id,
              details: { categoryId, day },
            });
            return id;
          }),
        )
        .immediate();
      host.emit('expected.changed');
      return ids;
    },

    /** Nothing is removed: a cancelled entry can be taken back, one that arrived is done. */
    setCancelled(id: ExpectedId, cancelled: boolean, by: StaffId): void {
      db.transaction(() => {
        const entry = repository.find(id);
        if (!entry) throw new AppError('not-found');
        const state = cancelled ? 'expected' : 'cancelled';
        if (entry.state !== state) throw new AppError('already-done');
        repository.setCancelled(id, cancelled);
        const action = cancelled ? 'expected.cancelled' : 'expected.restored';
        journal.append({ actor: by, action, subject: id, details: {} });
      }).immediate();
      host.emit('expected.changed');
    },
  };
}
export type ExpectedService = ReturnType<typeof createExpectedService>;
