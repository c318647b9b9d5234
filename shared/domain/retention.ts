import { z } from 'zod';
import { Instant } from '../time.ts';
import { HoldId, RetentionRunId, VisitId, VisitorId } from './ids.ts';
import { RequiredText } from './text.ts';

/** What has a clock of its own, in the order in which a run goes through them: what is kept shortest first. */
export const clockKeys = [
  'photo',
  'contact',
  'signature',
  'acknowledgement',
  'challenge',
  'journal',
  'request',
  'visit',
  'incident',
] as const;
export const ClockKey = z.enum(clockKeys);
export type ClockKey = z.infer<typeof ClockKey>;

/** Days. What is shortest still lets the office look into the day before; what is longest is what advice goes up to. */
export const clockLimits: Record<ClockKey, { min: number; max: number; usual: number }> = {
  photo: { min: 1, max: 366, usual: 30 },
  contact: { min: 1, max: 1095, usual: 90 },
  signature: { min: 7, max: 2555, usual: 365 },
  acknowledgement: { min: 30, max: 2555, usual: 1095 },
  challenge: { min: 30, max: 2555, usual: 1095 },
  journal: { min: 30, max: 2555, usual: 1095 },
  request: { min: 90, max: 2555, usual: 1095 },
  visit: { min: 30, max: 2555, usual: 1095 },
  incident: { min: 365, max: 9131, usual: 2190 },
};

/** What belongs to what, and so can't be kept longer: a note about a visit would still say whose it was. */
export const clockContains: readonly (readonly [inner: ClockKey, outer: ClockKey])[] = [
  ['photo', 'visit'],
  ['contact', 'visit'],
  ['signature', 'acknowledgement'],
  ['acknowledgement', 'visit'],
  ['challenge', 'visit'],
  ['journal', 'visit'],
];

const days = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max);

/** How many days each is kept. */
export const RetentionDays = z
  .strictObject({
    photo: days(clockLimits.photo),
    contact: days(clockLimits.contact),
    signature: days(clockLimits.signature),
    acknowledgement: days(clockLimits.acknowledgement),
    challenge: days(clockLimits.challenge),
    journal: days(clockLimits.journal),
    request: days(clockLimits.request),
    visit: days(clockLimits.visit),
    incident: days(clockLimits.incident),
  })
  .superRefine((kept, context) => {
    for (const [inner, outer] of clockContains) {
      if (kept[inner] > kept[outer]) {
        context.addIssue({ code: 'custom', path: [inner], message: `outlives-${outer}` });
      }
    }
  });
export type RetentionDays = z.infer<typeof RetentionDays>;

export const usualRetention: RetentionDays = {
  photo: clockLimits.photo.usual,
  contact: clockLimits.contact.usual,
  signature: clockLimits.signature.usual,
  acknowledgement: clockLimits.acknowledgement.usual,
  challenge: clockLimits.challenge.usual,
  journal: clockLimits.journal.usual,
  request: clockLimits.request.usual,
  visit: clockLimits.visit.usual,
  incident: clockLimits.incident.usual,
};

/** How many days a copy made before an update is kept: it still holds what the clocks have erased since. */
export const backupDays = (kept: RetentionDays): number => Math.min(14, ...Object.values(kept));

/** `null`: not for this reader's eyes. */
const Count = z.int().nullable();

/** What the next run will erase. */
export const RetentionPreview = z.strictObject({
  at: Instant,
  clocks: z.array(
    z.strictObject({
      key: ClockKey,
      count: Count,
      /** When the oldest few of them happened: the office knows by that which they are. */
      examples: z.array(Instant),
    }),
  ),
  /** Visits that have had their time, and stay: nobody has signed them out. */
  neverClosed: z.int(),
});
export type RetentionPreview = z.infer<typeof RetentionPreview>;

export const RetentionRun = z.strictObject({
  id: RetentionRunId,
  kind: z.enum(['nightly', 'now']),
  by: z.string(),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  counts: z.array(z.strictObject({ key: ClockKey, count: Count })),
  /** Empty, or why it could not do all of it. */
  error: z.enum(['', 'disk-full', 'busy', 'internal']),
});
export type RetentionRun = z.infer<typeof RetentionRun>;

const HoldSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit'), visitId: VisitId }),
  z.strictObject({ kind: z.literal('visitor'), visitorId: VisitorId }),
]);
export type HoldSubject = z.infer<typeof HoldSubject>;

export const NewHold = z.strictObject({ subject: HoldSubject, reason: RequiredText(500) });
export type NewHold = z.infer<typeof NewHold>;

/** What must not go yet, and why. */
export const LegalHold = z.strictObject({
  id: HoldId,
  kind: z.enum(['visit', 'visitor']),
  name: z.string(),
  organisation: z.string(),
  /** Of a hold on one visit: when it began. */
  signedInAt: Instant.nullable(),
  reason: z.string(),
  since: Instant,
  by: z.string(),
  lifted: z.strictObject({ at: Instant, by: z.string(), reason: z.string() }).nullable(),
});
export type LegalHold = z.infer<typeof LegalHold>;

/** Somebody, or one of their visits, that a hold could be put on. */
export const HoldCandidate = z.strictObject({
  visitId: VisitId,
  visitorId: VisitorId,
  name: z.string(),
  organisation: z.string(),
  signedInAt: Instant,
});
export type HoldCandidate = z.infer<typeof HoldCandidate>;
