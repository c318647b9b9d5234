import type {
  Candidate,
  CandidateRef,
  NewSubjectRequest,
  RequestEvent,
} from '../../../shared/domain/requests.ts';
import {
  CandidateSource,
  EventFacts,
  RequestEventKind,
  RequestKind,
} from '../../../shared/domain/requests.ts';
import type { SiteId, StaffId, SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { takenBack } from './request-standing.ts';

export interface RequestRecord extends Omit<NewSubjectRequest, 'dueOn'> {
  id: SubjectRequestId;
  number: number;
  dueOn: SiteDay;
  blanked: boolean;
}
type RequestRow = Omit<RequestRecord, 'kind' | 'blanked'> & { kind: string; blanked: number };

type EventRow = Omit<RequestEvent, 'kind' | 'facts' | 'undone'> & { kind: string; facts: string };
export type NewEvent = Pick<RequestEvent, 'id' | 'at' | 'kind' | 'on' | 'words' | 'facts'> & {
  staffId: StaffId;
};

export type FoundRef = CandidateRef & Pick<Candidate, 'score'>;

const select = `SELECT id, number, kind, name, contact, wish, received_on AS receivedOn, due_on AS dueOn,
  blanked_at IS NOT NULL AS blanked FROM subject_request`;

const toRecord = (row: RequestRow): RequestRecord => ({
  ...row,
  kind: RequestKind.parse(row.kind),
  blanked: row.blanked === 1,
});

/** Requests, their events, and whom searches found: rows only. */
export function createRequestRepository(db: Db) {
  const all = db.prepare<[], RequestRow>(`${select} ORDER BY number DESC`);
  const byId = db.prepare<[string], RequestRow>(`${select} WHERE id = ?`);
  const lastNumber = db
    .prepare<[string], number>('SELECT coalesce(max(number), 0) FROM subject_request WHERE site_id = ?')
    .pluck();
  const insert = db.prepare(
    `INSERT INTO subject_request (id, site_id, number, kind, name, contact, wish, received_on, due_on, recorded_at,
       recorded_by)
     VALUES (@id, @siteId, @number, @kind, @name, @contact, @wish, @receivedOn, @dueOn, @at, @staffId)`,
  );
  const events = db.prepare<[string], EventRow>(
    `SELECT event.id, at, staff_member.name AS "by", event.kind, on_day AS "on", words, facts
     FROM subject_request_event AS event JOIN staff_member ON staff_member.id = staff_id
     WHERE request_id = ? ORDER BY seq`,
  );
  const addEvent = db.prepare(
    `INSERT INTO subject_request_event (id, request_id, seq, at, staff_id, kind, on_day, words, facts)
     VALUES (@id, @requestId, (SELECT coalesce(max(seq), 0) + 1 FROM subject_request_event WHERE request_id = @requestId),
       @at, @staffId, @kind, @on, @words, @facts)`,
  );
  const candidates = db.prepare<[string], { source: string; id: string; score: number }>(
    `SELECT source, subject_id AS id, score FROM subject_request_candidate WHERE request_id = ?
     ORDER BY score DESC, source, subject_id`,
  );
  const addCandidate = db.prepare(
    `INSERT INTO subject_request_candidate (request_id, source, subject_id, score) VALUES (@requestId, @source, @id, @score)
     ON CONFLICT DO UPDATE SET score = max(score, excluded.score)`,
  );
  const blankEvents = db.prepare(
    `UPDATE subject_request_event SET words = '' WHERE request_id = ? AND words <> ''`,
  );
  const blank = db.prepare(
    `UPDATE subject_request SET name = '—', contact = '', wish = '', blanked_at = ? WHERE id = ?`,
  );
  const forgetCandidates = db.prepare('DELETE FROM subject_request_candidate WHERE request_id = ?');

  return {
    all: (): RequestRecord[] => all.all().map(toRecord),
    find(id: SubjectRequestId): RequestRecord | null {
      const row = byId.get(id);
      return row ? toRecord(row) : null;
    },
    nextNumber: (siteId: SiteId): number => (lastNumber.get(siteId) ?? 0) + 1,
    insert(
      request: Omit<RequestRecord, 'blanked'> & { siteId: SiteId; at: Instant; staffId: StaffId },
    ): void {
      insert.run(request);
    },
    events(id: SubjectRequestId): RequestEvent[] {
      const read = events.all(id).map((row) => ({
        ...row,
        kind: RequestEventKind.parse(row.kind),
        facts: EventFacts.parse(JSON.parse(row.facts)),
      }));
      const gone = takenBack(read);
      return read.map((event) => ({ ...event, undone: gone.has(event.id) }));
    },
    addEvent(requestId: SubjectRequestId, { facts, ...event }: NewEvent): void {
      addEvent.run({ ...event, requestId, facts: JSON.stringify(facts) });
    },
    candidates: (id: SubjectRequestId): FoundRef[] =>
      candidates.all(id).map((row) => ({ ...row, source: CandidateSource.parse(row.source) })),
    addCandidate(requestId: SubjectRequestId, found: FoundRef): void {
      addCandidate.run({ requestId, ...found });
    },
    /** All words that a person or the office wrote about the request. What was done and when stays. */
    blank(id: SubjectRequestId, at: Instant): void {
      blankEvents.run(id);
      forgetCandidates.run(id);
      blank.run(at, id);
    },
  };
}
export type RequestRepository = ReturnType<typeof createRequestRepository>;
