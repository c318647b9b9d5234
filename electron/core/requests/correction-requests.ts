import type { StaffId, SubjectRequestId, VisitorId } from '../../../shared/domain/ids.ts';
import type { RequestedCorrection } from '../../../shared/domain/requests.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { CorrectionService } from '../log/correction-service.ts';
import type { VisitorRepository } from '../visits/visitor-repository.ts';
import type { RequestService } from './request-service.ts';
import { confirmedRefs } from './candidate-answers.ts';

/** Puts a visitor's name or organisation right because the person asks for it. */
export function createCorrectionRequests(deps: {
  db: Db;
  requests: RequestService;
  corrections: CorrectionService;
  visitors: VisitorRepository;
}) {
  const { db, requests, corrections } = deps;
  const isTheirs = (id: SubjectRequestId, visitorId: VisitorId): boolean =>
    confirmedRefs(requests.read(id).events).some((ref) => ref.source === 'visitor' && ref.id === visitorId);

  return {
    /**
     * Through the log's own corrections, so that what it said before stays in the visit's history.
     *
     * @throws AppError `wrong-state` before who asks is known and found, or for an entry that was not said to be theirs;
     *   `invalid-input` where nothing differs
     */
    correct(id: SubjectRequestId, { visitorId, ...correction }: RequestedCorrection, by: StaffId): void {
      db.transaction(() => {
        const { request } = requests.readIdentified(id);
        const visit = deps.visitors.lastVisit(visitorId);
        if (request.kind !== 'correction' || !isTheirs(id, visitorId) || !visit)
          throw new AppError('wrong-state');
        corrections.correct({ visitId: visit.id, ...correction }, by);
        const facts = { visitId: visit.id };
        requests.write(id, by, { kind: 'corrected', words: correction.reason, facts });
      }).immediate();
      requests.changed();
    },
  };
}
