import type { PassId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { IssuedPass, PassEntry } from '../../../shared/domain/passes.ts';
import { toInstant } from '../../../shared/time.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import { hashPassCode, newPassCode } from './pass-code.ts';
import type { PassRecord, PassRepository } from './pass-repository.ts';

/** Passes as staff give them and take them back. */
export function createPassService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: PassRepository;
  visits: VisitRepository;
  categories: CategoryRepository;
  journal: Journal;
}) {
  const { db, host, repository, visits, journal } = deps;
  const now = () => toInstant(host.now());

  function revoke({ id }: PassRecord, by: StaffId): void {
    repository.revoke(id, now(), by);
    journal.append({ actor: by, action: 'pass.revoked', subject: id, details: {} });
  }

  /** The visit of somebody who is on site and could come again: nobody does in a category that is not offered. */
  function visitForPass(id: VisitId) {
    const visit = visits.find(id);
    if (!visit) throw new AppError('not-found');
    const offered = deps.categories.find(visit.categoryId)?.active === true;
    if (visit.signedOutAt !== null || !offered) throw new AppError('wrong-state');
    return visit;
  }

  const write = db.transaction((visitId: VisitId, codeHash: string, by: StaffId): PassId => {
    const { visitorId } = visitForPass(visitId);
    const earlier = repository.ofVisitor(visitorId);
    if (earlier) revoke(earlier, by);
    const id = newId<PassId>();
    repository.insert({ id, siteId: deps.site.get().id, visitorId, visitId, codeHash, at: now(), by });
    journal.append({ actor: by, action: 'pass.issued', subject: id, details: { visitId, visitorId } });
    return id;
  }).immediate;

  function changed(): void {
    host.emit('passes.changed');
    host.emit('visits.changed');
  }

  return {
    /**
     * A pass for the visitor of a visit that is not over. The one they had before is worthless from then on. The code
     * is given this once: afterwards only its hash is known.
     */
    async issue(visitId: VisitId, by: StaffId): Promise<IssuedPass> {
      visitForPass(visitId); // before a hash is worked out for nothing
      const code = newPassCode();
      const hash = await hashPassCode(code, repository.salt());
      // Nearly a billion codes: meeting an earlier one is rare, and then another is made.
      if (repository.findByHash(hash) !== null) return this.issue(visitId, by);
      const id = write(visitId, hash, by);
      changed();
      return { id, code };
    },

    list: (): PassEntry[] => repository.list(),

    revoke(id: PassId, by: StaffId): void {
      db.transaction(() => {
        const pass = repository.find(id);
        if (!pass) throw new AppError('not-found');
        if (pass.revoked) throw new AppError('already-done');
        revoke(pass, by);
      }).immediate();
      changed();
    },
  };
}
