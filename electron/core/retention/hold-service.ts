import type { HoldId, StaffId } from '../../../shared/domain/ids.ts';
import type { HoldCandidate, LegalHold, NewHold } from '../../../shared/domain/retention.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { HoldRepository } from './hold-repository.ts';

/** How many visits are offered at once: whoever sees so many types another letter. */
const offered = 20;

/** What must not go yet, because somebody may have to answer for it. */
export function createHoldService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: HoldRepository;
  journal: Journal;
}) {
  const { db, host, site, repository, journal } = deps;

  return {
    list: (): LegalHold[] => repository.all(),
    find: (words: string): HoldCandidate[] => repository.candidates(words.toLowerCase(), offered),

    /** @throws AppError `not-found` for what is no longer kept, `already-done` for what is held */
    put({ subject, reason }: NewHold, by: StaffId): HoldId {
      const id = newId<HoldId>();
      const visitorId = subject.kind === 'visitor' ? subject.visitorId : null;
      const visitId = subject.kind === 'visit' ? subject.visitId : null;
      db.transaction(() => {
        const isThere =
          (visitId !== null && repository.visitIsThere(visitId)) ||
          (visitorId !== null && repository.visitorIsThere(visitorId));
        if (!isThere) throw new AppError('not-found');
        if (repository.isOn(visitorId, visitId)) throw new AppError('already-done');
        const at = toInstant(host.now());
        repository.insert({ id, siteId: site.get().id, visitorId, visitId, reason, at, by });
        journal.append({
          actor: by,
          action: 'hold.put',
          subject: id,
          details: { visitorId, visitId, reason },
        });
      }).immediate();
      host.emit('retention.changed');
      return id;
    },

    /** What it held goes with the next run, if nothing else holds it. @throws AppError `not-found`, `already-done` */
    lift(id: HoldId, reason: string, by: StaffId): void {
      db.transaction(() => {
        if (!repository.exists(id)) throw new AppError('not-found');
        if (!repository.lift(id, toInstant(host.now()), by, reason)) throw new AppError('already-done');
        journal.append({ actor: by, action: 'hold.lifted', subject: id, details: { reason } });
      }).immediate();
      host.emit('retention.changed');
    },
  };
}
