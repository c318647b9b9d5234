import type { NewIdentityCheck } from '../../../shared/domain/identity.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';

/**
 * What reception saw of a visitor's identification, and on what the setting relies. Kind, basis and date: never a
 * certificate's number, never a copy.
 */
export function createIdentityService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  visits: VisitRepository;
  printQueue: PrintQueue;
  journal: Journal;
}) {
  const { db, host, visits, printQueue, journal } = deps;
  const insert = db.prepare(
    'INSERT INTO identity_check (visit_id, identity, assurance, assured_on, staff_id, at) VALUES (?, ?, ?, ?, ?, ?)',
  );

  return {
    /** Ends the waiting. The badge says from now on what the category, or the person who checked, decides. */
    record(check: NewIdentityCheck, staffId: StaffId): void {
      const { visitId, identity, assurance, assuredOn } = check;
      const visit = visits.find(visitId);
      if (!visit) throw new AppError('not-found');
      if (visit.identity === 'checked' || visit.signedOutAt !== null) throw new AppError('already-done');
      if (visit.identity === 'not-needed') throw new AppError('wrong-state');
      if ((assurance === 'not-needed') !== (assuredOn === null)) {
        const problem = assuredOn === null ? 'required' : 'invalid';
        throw new AppError('invalid-input', { fields: { assuredOn: problem } });
      }
      if (assuredOn !== null && assuredOn > siteDay(toInstant(host.now()), deps.site.get().timeZone)) {
        throw new AppError('invalid-input', { fields: { assuredOn: 'invalid' } });
      }
      const escort = visit.escortRule === 'staff' ? check.escort : visit.escortRule;
      db.transaction(() => {
        insert.run(visitId, identity, assurance, assuredOn, staffId, toInstant(host.now()));
        journal.append({
          actor: staffId,
          action: 'identity.checked',
          subject: visitId,
          details: { identity, assurance, assuredOn, escort },
        });
        if (escort === visit.escort) return;
        visits.setEscort(visitId, escort);
        if (visit.wantsBadge && printQueue.isOn()) printQueue.reprint(visitId, staffId);
      }).immediate();
      host.emit('visits.changed');
    },
  };
}
