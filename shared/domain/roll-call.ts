import { z } from 'zod';
import { Instant } from '../time.ts';
import { PresenceId, RollCallEntryId, RollCallId, VisitId } from './ids.ts';
import { RequiredText } from './text.ts';

/** What people are to do. */
export const rollCallModes = ['evacuate', 'bring-inside', 'lock-down'] as const;
export const RollCallMode = z.enum(rollCallModes);
export type RollCallMode = z.infer<typeof RollCallMode>;

export const NewRollCall = z.strictObject({ mode: RollCallMode, drill: z.boolean() });
export type NewRollCall = z.infer<typeof NewRollCall>;

/** What staff say of a person. */
export const rollCallMarks = ['here', 'not-found', 'left'] as const;
export const RollCallMark = z.enum(rollCallMarks);
export type RollCallMark = z.infer<typeof RollCallMark>;

/** `none` takes back what was said. */
export const NewRollCallMark = z.strictObject({
  entryId: RollCallEntryId,
  mark: z.enum([...rollCallMarks, 'none']),
});

/** How the list on paper fares: `off` where no printer for lists is chosen. */
export const PaperState = z.enum(['off', 'sending', 'sent', 'failed']);

/** Numbers only: they may stand on a screen at the door. People are visitors and staff who are in. */
export const RollCallCounts = z.strictObject({
  people: z.int(),
  /** Of these, found here or known to have left. */
  accounted: z.int(),
  notFound: z.int(),
  /** Expected today, not signed in. */
  expected: z.int(),
});
export type RollCallCounts = z.infer<typeof RollCallCounts>;

/** A roll call that runs, without anybody's name. */
export const RunningRollCall = z.strictObject({
  id: RollCallId,
  mode: RollCallMode,
  drill: z.boolean(),
  startedAt: Instant,
  counts: RollCallCounts,
  paper: PaperState,
});
export type RunningRollCall = z.infer<typeof RunningRollCall>;

/** One thing that was said of a person. `by` is empty where the door noted it. */
export const SaidMark = z.strictObject({
  mark: z.enum([...rollCallMarks, 'none']),
  by: z.string(),
  at: Instant,
});
export type SaidMark = z.infer<typeof SaidMark>;

export const RollCallEntry = z.strictObject({
  id: RollCallEntryId,
  kind: z.enum(['visitor', 'expected', 'staff']),
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  host: z.string(),
  entrance: z.string(),
  badgeNumber: z.int().nullable(),
  group: z.string(),
  /** An instant for who is in; for who is expected, `HH:MM` or empty. */
  since: z.string(),
  arrivedAt: Instant.nullable(),
  /** What holds: what was said last. */
  now: SaidMark.nullable(),
  /** Each person's last word, where they differ; latest first. */
  conflicting: z.array(SaidMark),
});
export type RollCallEntry = z.infer<typeof RollCallEntry>;

export const RollCallEnd = z.enum(['over', 'mistake', 'overtaken']);

/** A roll call without its people. */
export const RollCallSummary = RunningRollCall.extend({
  /** Empty where it was started from a locked staff view. */
  startedBy: z.string(),
  endedAt: Instant.nullable(),
  endedBy: z.string(),
  endedAs: RollCallEnd.nullable(),
  why: z.string(),
  spoolerSaid: z.string(),
});
export type RollCallSummary = z.infer<typeof RollCallSummary>;

export const RollCallList = z.strictObject({ summary: RollCallSummary, entries: z.array(RollCallEntry) });
export type RollCallList = z.infer<typeof RollCallList>;

/** What happened to a person in a roll call, in the order in which it did. */
export const RollCallEvent = z.strictObject({
  at: Instant,
  what: z.enum([...rollCallMarks, 'none', 'arrived', 'signed-out', 'back']),
  name: z.string(),
  by: z.string(),
});
export type RollCallEvent = z.infer<typeof RollCallEvent>;

/** Somebody of whom nobody said where they are, or who was looked for in vain, for a time. */
export const Unaccounted = z.strictObject({
  name: z.string(),
  kind: z.enum(['visitor', 'expected', 'staff']),
  from: Instant,
  /** Null where it stayed so to the end. */
  until: Instant.nullable(),
});
export type Unaccounted = z.infer<typeof Unaccounted>;

export const RollCallReport = RollCallList.extend({
  events: z.array(RollCallEvent),
  /** Longest first. */
  unaccounted: z.array(Unaccounted),
});
export type RollCallReport = z.infer<typeof RollCallReport>;

export const RollCallStop = z.strictObject({ id: RollCallId, why: RequiredText(300) });

/** What the office says of somebody who has not signed out at closing time. */
export const closingAnswers = ['left', 'still-here', 'dont-know'] as const;
export const ClosingAnswer = z.strictObject({ visitId: VisitId, answer: z.enum(closingAnswers) });
export type ClosingAnswer = z.infer<typeof ClosingAnswer>['answer'];
export const StaffClosingAnswer = z.strictObject({ presenceId: PresenceId, answer: z.enum(closingAnswers) });

/** Who was asked last and did not know. */
const didNotKnow = z.strictObject({ by: z.string(), at: Instant }).nullable();

export const NotSignedOut = z.strictObject({
  visitId: VisitId,
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  host: z.string(),
  badgeNumber: z.int(),
  signedInAt: Instant,
  didNotKnow,
});
export type NotSignedOut = z.infer<typeof NotSignedOut>;

/** One of the site's own people who signed in with their pass and has not signed out. */
export const StaffNotSignedOut = z.strictObject({
  presenceId: PresenceId,
  name: z.string(),
  /** Where they usually are, or empty. */
  area: z.string(),
  signedInAt: Instant,
  didNotKnow,
});
export type StaffNotSignedOut = z.infer<typeof StaffNotSignedOut>;

/** The copies of the fire list on disk. `fault` is why the last one could not be written. */
export const ListCopies = z.strictObject({
  on: z.boolean(),
  lastAt: Instant.nullable(),
  fault: z
    .strictObject({ at: Instant, code: z.enum(['disk-full', 'cannot-write-file', 'internal']) })
    .nullable(),
});
export type ListCopies = z.infer<typeof ListCopies>;
