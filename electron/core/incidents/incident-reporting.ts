import type { NewIncident, Recipient } from '../../../shared/domain/incidents.ts';
import type { IncidentId, StaffId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { ChallengeRepository } from '../challenges/challenge-repository.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import { canBeRead } from './incident-readers.ts';
import type { IncidentRepository } from './incident-repository.ts';
import type { WriteIncident } from './incident-writer.ts';

/** Breaches as anybody on the staff reports them. What was reported is not theirs to read from then on. */
export function createIncidentReporting(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: IncidentRepository;
  write: WriteIncident;
  challenges: ChallengeRepository;
  visits: VisitRepository;
  staff: StaffRepository;
  /** Calls the one whom it is for. */
  ring: (recipient: Recipient, id: IncidentId) => void;
  /** Puts a mail to those whom it is for into the queue, which says no more than that there is something to read. */
  mailReaders: (recipient: Recipient) => void;
}) {
  const { db, host, repository, write } = deps;
  const now = () => toInstant(host.now());

  return {
    /** @throws AppError `not-found` for a challenge or a visit that never was */
    report(incident: NewIncident, staffId: StaffId): { number: number | null; readable: boolean } {
      const { recipient, category, place, happenedAt, challengeId, what, present, device, done } = incident;
      if (happenedAt > now()) throw new AppError('invalid-input', { fields: { happenedAt: 'in-future' } });
      const challenge = challengeId && deps.challenges.find(challengeId);
      if (challengeId && !challenge) throw new AppError('not-found');
      const challenged = challenge?.visitId ? [challenge.visitId] : [];
      const visitIds = [...new Set([...incident.visitIds, ...challenged])];
      if (!visitIds.every((visitId) => deps.visits.find(visitId))) throw new AppError('not-found');
      const id = newId<IncidentId>();
      const siteId = deps.site.get().id;
      const number = db
        .transaction(() => {
          const next = repository.nextNumber(siteId, recipient);
          const written = {
            category,
            place,
            happenedAt,
            challengeId,
            reportedBy: staffId,
            reportedAt: now(),
          };
          const head = { id, siteId, number: next, recipient, ...written };
          repository.insert(head);
          for (const visitId of visitIds) repository.insertVisit(id, visitId);
          write(id, staffId, { kind: 'report', what, present, device, done }, { ...head, visitIds });
          deps.ring(recipient, id);
          deps.mailReaders(recipient);
          return next;
        })
        .immediate();
      host.emit('incidents.changed');
      // A running number would tell whoever reports how many others the head has.
      return { number: recipient === 'dsl' ? number : null, readable: canBeRead(recipient, deps.staff) };
    },
  };
}
