import type { DeviceException, NewException } from '../../../shared/domain/exceptions.ts';
import type { ExceptionId, StaffId, VisitorId } from '../../../shared/domain/ids.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitorRepository } from '../visits/visitor-repository.ts';
import type { ExceptionRecord, ExceptionRepository } from './exception-repository.ts';
import { holdsOn } from './kept-devices.ts';

/** Recorded permissions to keep a device: who gave them, for whom, and from when to when. */
export function createExceptionService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: ExceptionRepository;
  categories: CategoryRepository;
  visitors: VisitorRepository;
  printQueue: PrintQueue;
  journal: Journal;
}) {
  const { db, host, repository, journal, printQueue } = deps;
  const now = () => toInstant(host.now());
  const today = () => siteDay(now(), deps.site.get().timeZone);

  function refuseUnknown(permission: NewException): void {
    const whom = permission.for;
    const known =
      'visitorId' in whom
        ? repository.isVisitor(whom.visitorId)
        : deps.categories.find(whom.categoryId) !== null;
    if (!known) throw new AppError('invalid-input', { fields: { for: 'invalid' } });
    if (permission.until < today()) throw new AppError('invalid-input', { fields: { until: 'time-past' } });
  }

  /** The badge of whoever is here says what they may keep: it is printed anew. */
  function printAnew(visitorId: VisitorId | null, staffId: StaffId): void {
    const visit = visitorId && deps.visitors.openVisit(visitorId);
    if (visit && visit.wantsBadge && printQueue.isOn()) printQueue.reprint(visit.id, staffId);
  }

  function tellOfChange(): void {
    host.emit('exceptions.changed');
    host.emit('visits.changed');
  }

  return {
    /** Latest first, those that are over too. */
    list(): DeviceException[] {
      const day = today();
      return repository.list().map((record): DeviceException => {
        const { visitorId, categoryId, endedAt: _, ...rest } = record;
        return { ...rest, for: forWhom({ visitorId, categoryId }), state: stateOn(record, day) };
      });
    },

    choices: () => ({
      visitors: repository.knownVisitors(),
      categories: deps.categories
        .list()
        .filter(({ active }) => active)
        .map(({ id, names }) => ({ id, name: names.en })),
    }),

    /** Whoever writes it down has approved it. */
    add(permission: NewException, staffId: StaffId): ExceptionId {
      refuseUnknown(permission);
      const id = newId<ExceptionId>();
      const { for: whom, note, ...rest } = permission;
      const visitorId = 'visitorId' in whom ? whom.visitorId : null;
      const categoryId = 'categoryId' in whom ? whom.categoryId : null;
      const details = { visitorId, categoryId, ...rest };
      const given = { note, siteId: deps.site.get().id, approvedBy: staffId, approvedAt: now() };
      db.transaction(() => {
        repository.insert({ ...details, ...given, id });
        // A note may be about somebody's health: it stays with its permission.
        journal.append({ actor: staffId, action: 'exception.approved', subject: id, details });
        if (holdsOn(permission, today())) printAnew(visitorId, staffId);
      }).immediate();
      tellOfChange();
      return id;
    },

    /** From this moment on it holds no more. */
    end(id: ExceptionId, staffId: StaffId): void {
      db.transaction(() => {
        const found = repository.find(id);
        if (!found) throw new AppError('not-found');
        const state = stateOn(found, today());
        if (state === 'expired' || !repository.end(id, now(), staffId)) throw new AppError('already-done');
        journal.append({ actor: staffId, action: 'exception.ended', subject: id, details: {} });
        if (state === 'holds') printAnew(found.visitorId, staffId);
      }).immediate();
      tellOfChange();
    },
  };
}

function stateOn(record: ExceptionRecord, day: SiteDay): DeviceException['state'] {
  if (record.endedAt !== null) return 'ended';
  if (day < record.from) return 'coming';
  return day <= record.until ? 'holds' : 'expired';
}

function forWhom({ visitorId, categoryId }: Pick<ExceptionRecord, 'visitorId' | 'categoryId'>) {
  if (visitorId !== null) return { visitorId };
  if (categoryId !== null) return { categoryId };
  throw new Error('a permission for nobody');
}
