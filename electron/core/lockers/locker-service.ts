import type { LockerId, LockerUseId, StaffId } from '../../../shared/domain/ids.ts';
import type { Locker, NewLockerUse } from '../../../shared/domain/lockers.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { LockerKeeping } from './locker-keeping.ts';
import type { LockerRepository } from './locker-repository.ts';

/** The lockers of this entrance, as the desk sees and uses them. */
export function createLockerService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: LockerRepository;
  keeping: LockerKeeping;
  visits: VisitRepository;
  printQueue: PrintQueue;
  journal: Journal;
}) {
  const { db, host, site, repository, keeping, printQueue } = deps;

  /** The locker for a hand-in: the one that was chosen, or the next free one. */
  function freeLocker(number: number | null): { id: LockerId; number: number } {
    const { entranceId } = site.get();
    if (number === null) {
      const next = repository.nextFree(entranceId);
      if (!next) throw wrong('number', 'lockers-full');
      return next;
    }
    const locker = repository.find(entranceId, number);
    if (!locker) throw wrong('number', 'invalid');
    if (locker.holds) throw wrong('number', 'locker-taken');
    return { id: locker.id, number };
  }

  function put({ visitId, number, kinds }: NewLockerUse, staffId: StaffId): number {
    const visit = deps.visits.find(visitId);
    if (!visit) throw new AppError('not-found');
    if (visit.signedOutAt !== null) throw new AppError('already-done');
    const use = keeping.openUse(visitId);
    if (use && number !== null && number !== use.number) throw wrong('number', 'locker-had');
    const into = use
      ? keeping.add(use, kinds, staffId)
      : keeping.put(freeLocker(number), visitId, kinds, staffId);
    // The badge says where things are.
    if (visit.wantsBadge && printQueue.isOn()) printQueue.reprint(visitId, staffId);
    return into;
  }
  const putWhole = db.transaction(put).immediate;

  function tellOfChange(): void {
    host.emit('lockers.changed');
    host.emit('visits.changed');
  }

  return {
    list(): Locker[] {
      const { entranceId, timeZone } = site.get();
      const today = siteDay(toInstant(host.now()), timeZone);
      return repository.list(entranceId).map(({ number, use }) => {
        if (!use) return { number, use };
        const { signedOutAt, ...rest } = use;
        const earlierDay = siteDay(use.handedInAt, timeZone) < today;
        return { number, use: { ...rest, left: signedOutAt !== null, earlierDay } };
      });
    },

    /**
     * Things that are handed in at the desk. Whoever has a locker already adds to it: nobody has two. The badge is
     * printed anew, where the category has one.
     *
     * @returns the locker's number
     */
    handIn(input: NewLockerUse, staffId: StaffId): number {
      const number = putWhole(input, staffId);
      tellOfChange();
      return number;
    },

    handBack(useId: LockerUseId, staffId: StaffId): void {
      db.transaction(() => {
        const use = repository.findUse(useId);
        if (!use) throw new AppError('not-found');
        if (!keeping.giveBack(use, staffId)) throw new AppError('already-done');
      }).immediate();
      tellOfChange();
    },

    /** Numbers 1 to `count`, from now on. What is in use stays: those above the count have to be empty. */
    setCount(count: number, staffId: StaffId): void {
      const { entranceId } = site.get();
      db.transaction(() => {
        if (repository.highestInUse(entranceId) > count) throw wrong('count', 'locker-in-use');
        for (let number = 1; number <= count; number += 1) {
          repository.open(newId<LockerId>(), entranceId, number);
        }
        repository.closeAbove(entranceId, count);
        const details = { count };
        deps.journal.append({ actor: staffId, action: 'lockers.counted', subject: entranceId, details });
      }).immediate();
      host.emit('lockers.changed');
    },
  };
}

function wrong(field: string, problem: string): AppError {
  return new AppError('invalid-input', { fields: { [field]: problem } });
}
