import type { IncidentEntryBody, IncidentFile, IncidentSummary } from '../../../shared/domain/incidents.ts';
import type { IncidentId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import { readsOf } from './incident-readers.ts';
import type { IncidentRepository } from './incident-repository.ts';
import { checkEntry } from './incident-state.ts';
import type { IncidentVisits } from './incident-visits.ts';
import type { WriteIncident } from './incident-writer.ts';

/** The files as their readers have them: read in confidence, added to and never changed. */
export function createIncidentService(deps: {
  db: Db;
  host: Host;
  repository: IncidentRepository;
  write: WriteIncident;
  incidentVisits: IncidentVisits;
  visits: VisitRepository;
  /** A report that is read calls nobody any longer. */
  answerCall: (id: IncidentId, staffId: StaffId) => void;
  /** Records that something happened which asks for a look at the policy; never what. */
  askForReview: (staffId: StaffId) => void;
  journal: Journal;
}) {
  const { db, host, repository, write, incidentVisits, journal } = deps;

  function find(reader: UnlockedStaff, id: IncidentId) {
    const recipient = readsOf(reader.role);
    const found = recipient && repository.find(id, recipient);
    if (!found) throw new AppError('not-found');
    return found;
  }

  /** @throws AppError `not-found` to anybody but its readers, as if it were none */
  function fileFor(reader: UnlockedStaff, id: IncidentId): IncidentFile {
    return { ...find(reader, id), visits: incidentVisits.of(id), entries: repository.entries(id) };
  }

  return {
    /** Newest first. */
    list(reader: UnlockedStaff): IncidentSummary[] {
      const recipient = readsOf(reader.role);
      return recipient ? repository.list(recipient) : [];
    },

    /** The file, for a reader to read: that is written down, and the first time the report becomes a seen one. */
    open(reader: UnlockedStaff, id: IncidentId): IncidentFile {
      const isFirst = db
        .transaction(() => {
          const isNew = find(reader, id).summary.state === 'new';
          if (isNew) {
            write(id, reader.staffId, { kind: 'seen' }, null);
            deps.answerCall(id, reader.staffId);
          }
          journal.append({ actor: reader.staffId, action: 'incident.read', subject: id, details: {} });
          return isNew;
        })
        .immediate();
      if (isFirst) host.emit('incidents.changed');
      return fileFor(reader, id);
    },

    /** For whoever gives it out in another form, and so writes down that it was. */
    fileFor,

    /** @throws AppError `wrong-state`, `already-done`, `not-found` */
    add(reader: UnlockedStaff, id: IncidentId, entry: IncidentEntryBody): void {
      db.transaction(() => {
        const { summary, visits, entries } = fileFor(reader, id);
        checkEntry(entry, { ...summary, entries });
        if (entry.kind === 'visits') {
          if (!entry.visitIds.every((visitId) => deps.visits.find(visitId))) throw new AppError('not-found');
          const known = new Set(visits.map(({ visitId }) => visitId));
          const visitIds = [...new Set(entry.visitIds)].filter((visitId) => !known.has(visitId));
          if (visitIds.length === 0) throw new AppError('already-done');
          for (const visitId of visitIds) repository.insertVisit(id, visitId);
          write(id, reader.staffId, { kind: 'visits', visitIds }, null);
          return;
        }
        write(id, reader.staffId, entry, null);
        // Whoever may read that log would learn from it that the head had a report: the head records it by hand, or not.
        const asks = entry.kind === 'closed' && entry.asksForReview && summary.recipient === 'dsl';
        if (asks) deps.askForReview(reader.staffId);
      }).immediate();
      host.emit('incidents.changed');
    },

    /** Whether a visit belongs to a file that is not closed, or whose hold is on: nothing of it may be erased. */
    isHeld: (visitId: VisitId): boolean => repository.isHeld(visitId),
  };
}
export type IncidentService = ReturnType<typeof createIncidentService>;
