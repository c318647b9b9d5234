import type {
  IncidentCategory,
  IncidentEntry as Entry,
  IncidentEntryBody,
  IncidentSummary as Summary,
  Recipient,
} from '../../../shared/domain/incidents.ts';
import { IncidentEntry, IncidentSummary } from '../../../shared/domain/incidents.ts';
import type {
  ChallengeId,
  IncidentEntryId,
  IncidentId,
  SiteId,
  StaffId,
  VisitId,
} from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { stateAfter, stateKinds } from './incident-state.ts';

/** What stands at the head of a file; written once, with its report. */
export interface IncidentHead {
  id: IncidentId;
  siteId: SiteId;
  number: number;
  recipient: Recipient;
  category: IncidentCategory;
  place: string;
  happenedAt: Instant;
  challengeId: ChallengeId | null;
  reportedBy: StaffId;
  reportedAt: Instant;
}

/** An entry as it is stored: its body is JSON. */
export interface EntryRow {
  id: IncidentEntryId;
  incidentId: IncidentId;
  seq: number;
  at: Instant;
  staffId: StaffId;
  kind: IncidentEntryBody['kind'];
  body: string;
}

interface SummaryRow extends Omit<Summary, 'state' | 'hold'> {
  siteId: string;
  challengeId: ChallengeId | null;
  reportedBy: string;
  lastState: (typeof stateKinds)[number] | null;
  hold: number | null;
}

const latest = (what: string, kinds: readonly string[]) =>
  `(SELECT ${what} FROM incident_entry WHERE incident_id = incident.id
    AND kind IN (${kinds.map((kind) => `'${kind}'`).join()}) ORDER BY seq DESC LIMIT 1)`;
const lastState = latest('kind', stateKinds);
const lastHold = latest("json_extract(body, '$.on')", ['hold']);

/** SQL: whether the file `incident` is not closed, or on hold. */
export const incidentIsKept = `(${lastHold} = 1 OR ${lastState} IS NOT 'closed')`;

const select = `
  SELECT incident.id, incident.site_id AS siteId, number, recipient, category, place, happened_at AS happenedAt,
    challenge_id AS challengeId, reporter.name AS reportedBy, reported_at AS reportedAt,
    ${lastState} AS lastState, ${lastHold} AS hold
  FROM incident JOIN staff_member AS reporter ON reporter.id = reported_by`;

function toSummary(row: SummaryRow): Summary {
  const { siteId: _, challengeId: __, reportedBy: ___, lastState: state, hold, ...rest } = row;
  return IncidentSummary.parse({ ...rest, state: stateAfter(state), hold: hold === 1 });
}

/** Whoever asks names the recipient: there is no way to a file but as its reader. */
export function createIncidentRepository(db: Db) {
  const byRecipient = db.prepare<[string], SummaryRow>(
    `${select} WHERE recipient = ? ORDER BY reported_at DESC, number DESC`,
  );
  const byId = db.prepare<[string, string], SummaryRow>(`${select} WHERE incident.id = ? AND recipient = ?`);
  const entries = db.prepare<[string], Omit<EntryRow, 'staffId'> & { by: string }>(
    `SELECT incident_entry.id, incident_id AS incidentId, seq, at, incident_entry.kind, body, staff_member.name AS by
     FROM incident_entry JOIN staff_member ON staff_member.id = staff_id WHERE incident_id = ? ORDER BY seq`,
  );
  const highest = db
    .prepare<[string, string], number | null>(
      'SELECT max(number) FROM incident WHERE site_id = ? AND recipient = ?',
    )
    .pluck();
  const lastSeq = db
    .prepare<[string], number | null>('SELECT max(seq) FROM incident_entry WHERE incident_id = ?')
    .pluck();
  const insert = db.prepare(
    `INSERT INTO incident (id, site_id, number, recipient, category, place, happened_at, challenge_id, reported_by,
       reported_at)
     VALUES (@id, @siteId, @number, @recipient, @category, @place, @happenedAt, @challengeId, @reportedBy,
       @reportedAt)`,
  );
  const insertEntry = db.prepare(
    `INSERT INTO incident_entry (id, incident_id, seq, at, staff_id, kind, body)
     VALUES (@id, @incidentId, @seq, @at, @staffId, @kind, @body)`,
  );
  const insertVisit = db.prepare('INSERT INTO incident_visit (incident_id, visit_id) VALUES (?, ?)');
  const held = db
    .prepare<[string], number>(
      `SELECT EXISTS (SELECT 1 FROM incident_visit JOIN incident ON incident.id = incident_id
         WHERE visit_id = ? AND ${incidentIsKept})`,
    )
    .pluck();

  return {
    list: (recipient: Recipient): Summary[] => byRecipient.all(recipient).map(toSummary),
    /** Null for a file of another reader, as for one that never was. */
    find(id: IncidentId, recipient: Recipient) {
      const row = byId.get(id, recipient);
      if (!row) return null;
      return { summary: toSummary(row), reportedBy: row.reportedBy, challengeId: row.challengeId };
    },
    /** First to last. */
    entries: (id: IncidentId): Entry[] =>
      entries
        .all(id)
        .map(({ id: entryId, at, by, body }) =>
          IncidentEntry.parse({ id: entryId, at, by, body: JSON.parse(body) }),
        ),
    nextNumber: (siteId: SiteId, recipient: Recipient) => (highest.get(siteId, recipient) ?? 0) + 1,
    nextSeq: (id: IncidentId) => (lastSeq.get(id) ?? 0) + 1,
    insert: (head: IncidentHead) => void insert.run(head),
    insertEntry: (row: EntryRow) => void insertEntry.run(row),
    insertVisit: (id: IncidentId, visitId: VisitId) => void insertVisit.run(id, visitId),
    isHeld: (visitId: VisitId) => held.get(visitId) === 1,
  };
}
export type IncidentRepository = ReturnType<typeof createIncidentRepository>;
