import type { IncidentEntryBody } from '../../../shared/domain/incidents.ts';
import type { IncidentEntryId, IncidentId, StaffId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Reported } from './incident-proof.ts';
import { lineOf } from './incident-proof.ts';
import type { IncidentRepository } from './incident-repository.ts';

/** Adds an entry to a file, and to the journal what proves it; in a transaction of whoever calls. */
export function createIncidentWriter(deps: {
  repository: IncidentRepository;
  journal: Journal;
  now: () => Date;
}) {
  const { repository, journal, now } = deps;
  /** @param reported what the report answers for; null for every other entry */
  return (id: IncidentId, staffId: StaffId, body: IncidentEntryBody, reported: Reported | null): void => {
    const entry = {
      id: newId<IncidentEntryId>(),
      incidentId: id,
      seq: repository.nextSeq(id),
      at: toInstant(now()),
      staffId,
      kind: body.kind,
      body: JSON.stringify(body),
    };
    repository.insertEntry(entry);
    const action = reported ? 'incident.reported' : 'incident.added';
    journal.append({ actor: staffId, action, subject: id, details: lineOf(entry, reported) });
  };
}
export type WriteIncident = ReturnType<typeof createIncidentWriter>;
