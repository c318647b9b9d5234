import type {
  IncidentEntryBody,
  IncidentFile,
  IncidentSummary,
  NewIncident,
  Recipient,
} from '../../../shared/domain/incidents.ts';
import type { IncidentEntryId, IncidentId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import { toInstant } from '../../../shared/time.ts';
import type { ChallengeRepository } from '../challenges/challenge-repository.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { Reported } from './incident-proof.ts';
import { lineOf } from './incident-proof.ts';
import type { IncidentRepository } from './incident-repository.ts';
import { checkEntry } from './incident-state.ts';
import type { IncidentVisits } from './incident-visits.ts';

/** Who reads what: the safeguarding lead and deputies theirs, the head those sent to the head. Nobody both. */
const recipientByRole: Partial<Record<Role, Recipient>> = { dsl: 'dsl', head: 'head' };

/** The one whose call it is that a report waits. */
export interface IncidentCalls {
  ring(recipient: Recipient, id: IncidentId): void;
  answered(id: IncidentId, staffId: StaffId): void;
}

/** Breaches in confidence: reported by anyone, read by few, added to and never changed. */
export function createIncidentService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: IncidentRepository;
  incidentVisits: IncidentVisits;
  challenges: ChallengeRepository;
  visits: VisitRepository;
  staff: StaffRepository;
  calls: IncidentCalls;
  /** Records that something happened which asks for a look at the policy; never what. */
  askForReview: (staffId: StaffId) => void;
  journal: Journal;
}) {
  const { db, host, repository, incidentVisits, calls, journal } = deps;
  const now = () => toInstant(host.now());

  function find(reader: UnlockedStaff, id: IncidentId) {
    const recipient = recipientByRole[reader.role];
    const found = recipient && repository.find(id, recipient);
    if (!found) throw new AppError('not-found');
    return found;
  }

  function write(id: IncidentId, staffId: StaffId, body: IncidentEntryBody, reported: Reported | null): void {
    const seq = repository.nextSeq(id);
    const row = { id: newId<IncidentEntryId>(), incidentId: id, seq, at: now(), staffId, kind: body.kind };
    const entry = { ...row, body: JSON.stringify(body) };
    repository.insertEntry(entry);
    const action = reported ? 'incident.reported' : 'incident.added';
    journal.append({ actor: staffId, action, subject: id, details: lineOf(entry, reported) });
  }

  function mustBeVisits(visitIds: readonly VisitId[]): void {
    if (!visitIds.every((visitId) => deps.visits.find(visitId))) throw new AppError('not-found');
  }

  /** @throws AppError `not-found` to anybody but its readers, as if it were none */
  function fileFor(reader: UnlockedStaff, id: IncidentId): IncidentFile {
    return { ...find(reader, id), visits: incidentVisits.of(id), entries: repository.entries(id) };
  }

  const canBeRead = (recipient: Recipient): boolean =>
    deps.staff
      .all()
      .some((p) => p.active && p.pin !== null && p.role && recipientByRole[p.role] === recipient);

  return {
    report(incident: NewIncident, staffId: StaffId): { number: number; readable: boolean } {
      const { recipient, category, place, happenedAt, challengeId, what, present, device, done } = incident;
      if (happenedAt > now()) throw new AppError('invalid-input', { fields: { happenedAt: 'in-future' } });
      const challenge = challengeId && deps.challenges.find(challengeId);
      if (challengeId && !challenge) throw new AppError('not-found');
      const challenged = challenge?.visitId ? [challenge.visitId] : [];
      const visitIds = [...new Set([...incident.visitIds, ...challenged])];
      mustBeVisits(visitIds);
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
          calls.ring(recipient, id);
          return next;
        })
        .immediate();
      host.emit('incidents.changed');
      return { number, readable: canBeRead(recipient) };
    },

    /** Newest first. */
    list(reader: UnlockedStaff): IncidentSummary[] {
      const recipient = recipientByRole[reader.role];
      return recipient ? repository.list(recipient) : [];
    },

    /** The file, for a reader to read: that is written down, and the first time the report becomes a seen one. */
    open(reader: UnlockedStaff, id: IncidentId): IncidentFile {
      const isFirst = db
        .transaction(() => {
          const isNew = find(reader, id).summary.state === 'new';
          if (isNew) {
            write(id, reader.staffId, { kind: 'seen' }, null);
            calls.answered(id, reader.staffId);
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
          mustBeVisits(entry.visitIds);
          const known = new Set(visits.map(({ visitId }) => visitId));
          const visitIds = [...new Set(entry.visitIds)].filter((visitId) => !known.has(visitId));
          if (visitIds.length === 0) throw new AppError('already-done');
          for (const visitId of visitIds) repository.insertVisit(id, visitId);
          write(id, reader.staffId, { kind: 'visits', visitIds }, null);
          return;
        }
        write(id, reader.staffId, entry, null);
        if (entry.kind === 'closed' && entry.asksForReview) deps.askForReview(reader.staffId);
      }).immediate();
      host.emit('incidents.changed');
    },

    /** Whether a visit belongs to a file that is not closed, or whose hold is on: nothing of it may be erased. */
    isHeld: (visitId: VisitId): boolean => repository.isHeld(visitId),
  };
}
export type IncidentService = ReturnType<typeof createIncidentService>;
