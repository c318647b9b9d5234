import type { CallOutput } from '../../../shared/contract.ts';
import type { StaffId, SubjectRequestId } from '../../../shared/domain/ids.ts';
import type {
  CandidateAnswer,
  CandidateRef,
  EventFacts,
  NewSubjectRequest,
  RequestEvent,
  RequestEventKind,
  RequestStanding,
  RequestStep,
  RequestSummary,
} from '../../../shared/domain/requests.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { RequestRecord, RequestRepository } from './request-repository.ts';
import { refKey } from './candidate-answers.ts';
import { aMonthOn, requestStanding } from './request-standing.ts';
import type { OpenedRequest } from './request-steps.ts';
import { dayProblem, isOpen, mayBeTaken } from './request-steps.ts';

/** What is written into a request's history. */
export interface HistoryEntry {
  kind: RequestEventKind;
  on?: SiteDay;
  words?: string;
  facts?: EventFacts;
}

/** Requests of the people whom data is about: what they ask, what was done about it, and by when it must be answered. */
export function createRequestService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: RequestRepository;
  journal: Journal;
}) {
  const { db, host, site, repository, journal } = deps;
  const now = () => toInstant(host.now());
  const today = (): SiteDay => siteDay(now(), site.get().timeZone);

  /** @throws AppError `not-found` */
  function read(id: SubjectRequestId): OpenedRequest {
    const request = repository.find(id);
    if (!request) throw new AppError('not-found');
    const events = repository.events(id);
    return { request, events, standing: requestStanding(request.dueOn, events, today()) };
  }

  /** @throws AppError `wrong-state` for a closed request, and `not-found` */
  function readOpen(id: SubjectRequestId): OpenedRequest {
    const opened = read(id);
    if (!isOpen(opened.standing)) throw new AppError('wrong-state');
    return opened;
  }

  /** @throws AppError `wrong-state` before it is known who asks and somebody has looked for them, and `not-found` */
  function readIdentified(id: SubjectRequestId): OpenedRequest {
    const opened = readOpen(id);
    const isSearched = opened.events.some(({ kind }) => kind === 'searched');
    if (!opened.standing.identified || !isSearched) throw new AppError('wrong-state');
    return opened;
  }

  /** Part of a transaction. The journal names the request, never the person. */
  function write(
    id: SubjectRequestId,
    by: StaffId,
    { kind, on, words = '', facts = {} }: HistoryEntry,
  ): void {
    const event = { id: newId<RequestEvent['id']>(), at: now(), kind, on: on ?? null, words, facts };
    repository.addEvent(id, { ...event, staffId: by });
    journal.append({ actor: by, action: `request.${kind}`, subject: id, details: { eventId: event.id } });
  }

  function summaryOf(request: RequestRecord, standing: RequestStanding): RequestSummary {
    const { id, number, kind, name, receivedOn, blanked } = request;
    return { id, number, kind, name, receivedOn, blanked, standing };
  }
  const summaries = (): RequestSummary[] =>
    repository.all().map((request) => {
      return summaryOf(request, requestStanding(request.dueOn, repository.events(request.id), today()));
    });

  return {
    today,
    read,
    readOpen,
    readIdentified,
    write,
    summaryOf,
    /** Tells the pages that a request has changed. */
    changed: () => host.emit('requests.changed'),

    /** Open ones first, the most urgent first; then those that are over, the latest first. */
    list(): RequestSummary[] {
      const all = summaries();
      const open = all.filter(({ standing }) => isOpen(standing));
      const over = all.filter(({ standing }) => !isOpen(standing));
      return [...open.toSorted((a, b) => a.standing.daysLeft - b.standing.daysLeft), ...over];
    },

    /** How many are overdue, due soon, and open at all. */
    due(): CallOutput<'requests.due'> {
      const open = summaries().filter(({ standing }) => isOpen(standing));
      const count = (due: RequestStanding['due']) =>
        open.filter(({ standing }) => standing.due === due).length;
      return { overdue: count('overdue'), soon: count('soon'), open: open.length };
    },

    /** @throws AppError `invalid-input` for a day of receipt that has not come */
    add(wanted: NewSubjectRequest, by: StaffId): SubjectRequestId {
      if (wanted.receivedOn > today()) {
        throw new AppError('invalid-input', { fields: { receivedOn: 'day-future' } });
      }
      const id = newId<SubjectRequestId>();
      const siteId = site.get().id;
      const dueOn = wanted.dueOn ?? aMonthOn(wanted.receivedOn);
      db.transaction(() => {
        const number = repository.nextNumber(siteId);
        repository.insert({ ...wanted, id, siteId, number, dueOn, at: now(), staffId: by });
        write(id, by, { kind: 'received', on: wanted.receivedOn });
      }).immediate();
      host.emit('requests.changed');
      return id;
    },

    /** @throws AppError `wrong-state` where the step makes no sense now, and `invalid-input` for a wrong day */
    step(id: SubjectRequestId, step: RequestStep, by: StaffId): void {
      db.transaction(() => {
        const opened = read(id);
        if (!mayBeTaken(step, opened)) throw new AppError('wrong-state');
        const problem = dayProblem(step, opened, today());
        if (problem !== null) throw new AppError('invalid-input', { fields: { 'step.on': problem } });
        write(id, by, {
          kind: step.kind,
          ...('on' in step && { on: step.on }),
          ...('words' in step && { words: step.words }),
          facts: { ...('why' in step && { why: step.why }), ...('of' in step && { of: step.of }) },
        });
      }).immediate();
      host.emit('requests.changed');
    },

    /**
     * Whether these entries are of the person who asks.
     *
     * @throws AppError `not-found` for entries that no search found
     */
    say(id: SubjectRequestId, refs: readonly CandidateRef[], answer: CandidateAnswer, by: StaffId): void {
      db.transaction(() => {
        readOpen(id);
        const found = new Set(repository.candidates(id).map(refKey));
        if (refs.some((ref) => !found.has(refKey(ref)))) throw new AppError('not-found');
        write(id, by, { kind: 'said', facts: { answer, refs: [...refs] } });
      }).immediate();
      host.emit('requests.changed');
    },
  };
}
export type RequestService = ReturnType<typeof createRequestService>;
