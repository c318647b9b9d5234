import { hash } from 'node:crypto';
import { z } from 'zod';
import type { IncidentId, VisitId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import type { EntryRow, IncidentHead } from './incident-repository.ts';

/** What the journal keeps of an entry. `seq` rather than its id: the id, which is random, salts the hash. */
const JournalLine = z.strictObject({ seq: z.int(), kind: z.string(), sha256: z.string() });
type JournalLine = z.infer<typeof JournalLine>;

/** The head of a file, and the visits that came with the report. */
export type Reported = IncidentHead & { visitIds: readonly VisitId[] };

/** What a line of the journal says of an entry. The report answers for the head of its file as well. */
export function lineOf(entry: EntryRow, reported: Reported | null): JournalLine {
  const { id, incidentId, seq, at, staffId, kind, body } = entry;
  const head = reported && [
    [reported.id, reported.siteId, reported.number, reported.recipient, reported.category, reported.place],
    [reported.happenedAt, reported.challengeId, reported.reportedBy, reported.reportedAt],
    [...reported.visitIds].toSorted(),
  ];
  return {
    seq,
    kind,
    sha256: hash('sha256', JSON.stringify([id, incidentId, seq, at, staffId, kind, body, head])),
  };
}

const VisitsBody = z.object({ visitIds: z.array(z.string()) });

/** Compares the files with what the journal says was written into them. */
export function createIncidentProof(db: Db) {
  const lines = db.prepare<[], { incidentId: string; details: string | null }>(
    `SELECT subject AS incidentId, details FROM journal LEFT JOIN journal_detail USING (seq)
     WHERE action IN ('incident.reported', 'incident.added')`,
  );
  const heads = db.prepare<[], IncidentHead>(
    `SELECT id, site_id AS siteId, number, recipient, category, place, happened_at AS happenedAt,
       challenge_id AS challengeId, reported_by AS reportedBy, reported_at AS reportedAt FROM incident`,
  );
  const entries = db.prepare<[], EntryRow>(
    `SELECT id, incident_id AS incidentId, seq, at, staff_id AS staffId, kind, body FROM incident_entry
     ORDER BY incident_id, seq`,
  );
  const visits = db.prepare<[], { incidentId: IncidentId; visitId: VisitId }>(
    'SELECT incident_id AS incidentId, visit_id AS visitId FROM incident_visit',
  );

  const erased = db
    .prepare<[], string>("SELECT subject FROM journal WHERE action = 'incident.erased'")
    .pluck();

  /**
   * Whether every entry, every head and every visit of every file is what was written, and none is missing but of files
   * that the journal says were erased in time. Details of these lines hold nothing personal, and go with their file alone:
   * one that is blank does not match.
   */
  function matchesJournal(): boolean {
    const written = new Map<string, string>();
    const gone = new Set(erased.all());
    for (const { incidentId, details } of lines.iterate()) {
      if (gone.has(incidentId)) continue;
      const line = JournalLine.safeParse(details === null ? null : JSON.parse(details));
      if (!line.success) return false;
      written.set(`${incidentId} ${line.data.seq}`, JSON.stringify(line.data));
    }
    const all = entries.all();
    const isWritten = (entry: EntryRow, reported: Reported | null) =>
      written.get(`${entry.incidentId} ${entry.seq}`) === JSON.stringify(lineOf(entry, reported));
    if (all.length !== written.size || !all.every((e) => e.kind === 'report' || isWritten(e, null)))
      return false;
    const links = visits.all();
    const files = heads.all();
    const known = new Set(files.map(({ id }) => id));
    return (
      [...all, ...links].every(({ incidentId }) => known.has(incidentId)) &&
      files.every(({ id }) => !gone.has(id)) &&
      files.every((head) => {
        const own = all.filter(({ incidentId }) => incidentId === head.id);
        // Those of later entries are known by now: what is left came with the report.
        const later = own
          .filter(({ kind }) => kind === 'visits')
          .flatMap(({ body }) => VisitsBody.parse(JSON.parse(body)).visitIds);
        const linked = links.filter(({ incidentId }) => incidentId === head.id).map(({ visitId }) => visitId);
        const [report] = own;
        return (
          report?.kind === 'report' &&
          later.every((id) => linked.some((link) => link === id)) &&
          isWritten(report, { ...head, visitIds: linked.filter((id) => !later.includes(id)) })
        );
      })
    );
  }

  return { matchesJournal };
}
