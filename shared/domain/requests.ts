import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { SubjectRequestEventId, SubjectRequestId, VisitId, VisitorId } from './ids.ts';
import { Note, OptionalText, OrganisationName, PersonName, RequiredText } from './text.ts';

/** What a person asks for: a copy of what is held about them, that it goes, or that it is put right. */
export const requestKinds = ['access', 'erasure', 'correction'] as const;
export const RequestKind = z.enum(requestKinds);
export type RequestKind = z.infer<typeof RequestKind>;

export const requestStates = ['received', 'paused', 'answered', 'refused'] as const;
export const RequestState = z.enum(requestStates);
export type RequestState = z.infer<typeof RequestState>;

/** Why the clock of a request stands still. */
export const pauseReasons = ['identity', 'clarification'] as const;
export const PauseReason = z.enum(pauseReasons);
export type PauseReason = z.infer<typeof PauseReason>;

export const NewSubjectRequest = z
  .strictObject({
    kind: RequestKind,
    /** As they wrote it. */
    name: PersonName,
    /** Where the answer goes. */
    contact: RequiredText(300),
    /** In their words, or as it was said. */
    wish: Note,
    receivedOn: SiteDay,
    /** Null for one calendar month after receipt. */
    dueOn: SiteDay.nullable(),
  })
  .refine(({ receivedOn, dueOn }) => dueOn === null || dueOn >= receivedOn, {
    error: 'range',
    path: ['dueOn'],
  });
export type NewSubjectRequest = z.infer<typeof NewSubjectRequest>;

const RequiredNote = Note.refine((text) => text !== '', { error: 'required' });

/** What the office does about a request. Nothing is changed or removed: a wrong step is taken back by one more. */
export const RequestStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('identified'), on: SiteDay, words: RequiredText(300) }),
  z.strictObject({ kind: z.literal('paused'), on: SiteDay, why: PauseReason, words: OptionalText(300) }),
  z.strictObject({ kind: z.literal('resumed'), on: SiteDay }),
  z.strictObject({ kind: z.literal('due'), on: SiteDay, words: RequiredText(300) }),
  z.strictObject({ kind: z.literal('note'), words: RequiredNote }),
  z.strictObject({ kind: z.literal('answered'), on: SiteDay, words: RequiredText(300) }),
  z.strictObject({ kind: z.literal('refused'), on: SiteDay, words: RequiredNote }),
  z.strictObject({ kind: z.literal('undone'), of: SubjectRequestEventId }),
]);
export type RequestStep = z.infer<typeof RequestStep>;

export const requestEventKinds = [
  'received',
  'identified',
  'paused',
  'resumed',
  'due',
  'note',
  'searched',
  'said',
  'pack',
  'erased',
  'corrected',
  'answered',
  'refused',
  'undone',
] as const;
export const RequestEventKind = z.enum(requestEventKinds);
export type RequestEventKind = z.infer<typeof RequestEventKind>;

/** Where a person may be found: as a visitor, on the list of those expected, as a host, as the child of a visit. */
export const candidateSources = ['visitor', 'expected', 'member', 'staff', 'host-words', 'child'] as const;
export const CandidateSource = z.enum(candidateSources);
export type CandidateSource = z.infer<typeof CandidateSource>;

/** One entry of the records. `id` is that of a row, with its place behind a colon where a row names several. */
export const CandidateRef = z.strictObject({
  source: CandidateSource,
  id: z.string().regex(/^[0-9a-f-]{36}(:\d{1,4})?$/, { error: 'invalid' }),
});
export type CandidateRef = z.infer<typeof CandidateRef>;

export const candidateAnswers = ['yes', 'no', 'not-sure'] as const;
export const CandidateAnswer = z.enum(candidateAnswers);
export type CandidateAnswer = z.infer<typeof CandidateAnswer>;

/** Somebody who may be the person who asks, with what it takes to tell. */
export const Candidate = CandidateRef.extend({
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  /** 0 to 1. */
  score: z.number(),
  visits: z.int(),
  /** The latest first, five at most. */
  latest: z.array(z.strictObject({ day: SiteDay, category: z.string(), host: z.string() })),
  answer: CandidateAnswer.nullable(),
});
export type Candidate = z.infer<typeof Candidate>;

/** Why something must stay although its person asks that it goes. */
export const stayReasons = ['on-site', 'held', 'active-pass', 'staff-record', 'proof'] as const;
export const StayReason = z.enum(stayReasons);
export type StayReason = z.infer<typeof StayReason>;

export const erasedThings = ['visitors', 'visits', 'photos', 'signatures', 'entries', 'filters'] as const;
export const ErasedThing = z.enum(erasedThings);
export type ErasedThing = z.infer<typeof ErasedThing>;

/** What would go, or went; and what stays, with the reason. Numbers of entries. */
export const ErasureOutcome = z.strictObject({
  goes: z.partialRecord(ErasedThing, z.int()),
  stays: z.array(z.strictObject({ reason: StayReason, count: z.int() })),
});
export type ErasureOutcome = z.infer<typeof ErasureOutcome>;

/** What an event says beside its words: codes, numbers and ids, never a name. */
export const EventFacts = z.strictObject({
  why: PauseReason.optional(),
  /** The event that is taken back. */
  of: SubjectRequestEventId.optional(),
  answer: CandidateAnswer.optional(),
  refs: z.array(CandidateRef).optional(),
  found: z.int().optional(),
  namesWithheld: z.boolean().optional(),
  erasure: ErasureOutcome.optional(),
  visitId: VisitId.optional(),
});
export type EventFacts = z.infer<typeof EventFacts>;

export const RequestEvent = z.strictObject({
  id: SubjectRequestEventId,
  at: Instant,
  by: z.string(),
  kind: RequestEventKind,
  /** The day it counts from; null where that does not matter. */
  on: SiteDay.nullable(),
  words: z.string(),
  facts: EventFacts,
  /** It was taken back by a later one. */
  undone: z.boolean(),
});
export type RequestEvent = z.infer<typeof RequestEvent>;

export const dueStandings = ['overdue', 'soon', 'later', 'paused', 'closed'] as const;
export const DueStanding = z.enum(dueStandings);
export type DueStanding = z.infer<typeof DueStanding>;

/** Where a request stands, worked out from its events. */
export const RequestStanding = z.strictObject({
  state: RequestState,
  identified: z.boolean(),
  dueOn: SiteDay,
  due: DueStanding,
  /** Days from today to the due date; negative once that is past. */
  daysLeft: z.int(),
  /** The event that can be taken back: the latest step that still counts. */
  canUndo: SubjectRequestEventId.nullable(),
});
export type RequestStanding = z.infer<typeof RequestStanding>;

export const RequestSummary = z.strictObject({
  id: SubjectRequestId,
  number: z.int(),
  kind: RequestKind,
  name: z.string(),
  receivedOn: SiteDay,
  /** Its words were erased once its time was over. */
  blanked: z.boolean(),
  standing: RequestStanding,
});
export type RequestSummary = z.infer<typeof RequestSummary>;

export const RequestFile = z.strictObject({
  summary: RequestSummary,
  contact: z.string(),
  wish: z.string(),
  /** The names that were last searched for. */
  searched: z.array(z.string()),
  /** The likeliest first; null where nobody has searched yet. */
  candidates: z.array(Candidate).nullable(),
  /** In order. */
  events: z.array(RequestEvent),
});
export type RequestFile = z.infer<typeof RequestFile>;

/** What is put right of a visitor: what stays as it was is sent as it is. */
export const RequestedCorrection = z.strictObject({
  visitorId: VisitorId,
  name: PersonName,
  organisation: OrganisationName,
  reason: RequiredText(300),
});
export type RequestedCorrection = z.infer<typeof RequestedCorrection>;
