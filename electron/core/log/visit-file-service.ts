import type { VisitId } from '../../../shared/domain/ids.ts';
import type { TimedVisitEvent, VisitFile } from '../../../shared/domain/visit-file.ts';
import type { Role } from '../../../shared/roles.ts';
import { AppError } from '../errors.ts';
import { readsOf } from '../incidents/incident-readers.ts';
import type { VisitRecord } from '../visits/visit-record.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { CorrectionRepository } from './correction-repository.ts';
import type { VisitFileRepository } from './visit-file-repository.ts';

/** Everything about one visit, for whoever reads the log. Of reports in confidence, only to whom they were sent. */
export function createVisitFileService(deps: {
  visits: VisitRepository;
  repository: VisitFileRepository;
  corrections: CorrectionRepository;
}) {
  const { repository, corrections } = deps;

  function timelineOf(visit: VisitRecord, role: Role): TimedVisitEvent[] {
    const { id, signedOutAt, signedOutBy } = visit;
    const reader = readsOf(role);
    return [
      ...repository.events(id),
      ...corrections.ofVisit(id).map(({ at, by, ...correction }): TimedVisitEvent => ({
        at,
        by,
        event: { kind: 'corrected', ...correction },
      })),
      ...(signedOutAt === null || signedOutBy === null
        ? []
        : [
            {
              at: signedOutAt,
              by: repository.signOutBy(id),
              event: { kind: 'signed-out', how: signedOutBy } as const,
            },
          ]),
      ...(reader === null ? [] : repository.incidents(id, reader)).map(
        ({ at, by, ...incident }): TimedVisitEvent => ({ at, by, event: { kind: 'incident', ...incident } }),
      ),
    ].toSorted((a, b) => a.at.localeCompare(b.at));
  }

  return {
    /** @throws AppError `not-found` */
    open(visitId: VisitId, role: Role): VisitFile {
      const visit = deps.visits.find(visitId);
      if (!visit) throw new AppError('not-found');
      return {
        visitId,
        name: visit.name,
        organisation: visit.organisation,
        category: visit.category,
        pictogram: visit.pictogram,
        host: visit.host,
        hostId: visit.hostId,
        group: visit.group,
        entrance: visit.entrance,
        badgeNumber: visit.badgeNumber,
        wantsBadge: visit.wantsBadge,
        escort: visit.escort,
        identity: visit.identity,
        language: visit.language,
        details: visit.details,
        child: visit.child,
        hasPhoto: visit.hasPhoto,
        devices: visit.devices,
        signedInAt: visit.signedInAt,
        expectedOutAt: visit.expectedOutAt,
        signedOutAt: visit.signedOutAt,
        signedOutBy: visit.signedOutBy,
        acknowledgement: repository.acknowledgement(visitId),
        timeline: timelineOf(visit, role),
        otherVisits: repository.otherVisits(visitId),
        hold: repository.hold(visitId),
        imported: repository.imported(visitId),
        anonymised: corrections.isAnonymised(visitId),
      };
    },
  };
}
