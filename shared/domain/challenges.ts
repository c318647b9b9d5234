import { z } from 'zod';
import { Instant } from '../time.ts';
import { DeviceKind, Handling } from './devices.ts';
import { ChallengeId, VisitId } from './ids.ts';
import { Note, OptionalText, RequiredText } from './text.ts';

export const severities = ['high', 'medium', 'low'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/**
 * Why a visit needs challenging: a code, how urgent it is, and the facts its sentence (`reason.<code>`) speaks of.
 * Computed when asked for, never stored.
 */
export const Reason = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('device-kept'),
    severity: Severity,
    devices: z.array(z.strictObject({ kind: DeviceKind, handling: Handling })).min(1),
  }),
  z.strictObject({ code: z.literal('no-acknowledgement'), severity: Severity }),
  z.strictObject({
    code: z.literal('older-policy'),
    severity: Severity,
    acknowledged: z.int(),
    inForce: z.int(),
  }),
  z.strictObject({ code: z.literal('identity-not-checked'), severity: Severity }),
  z.strictObject({ code: z.literal('escort-without-host'), severity: Severity }),
  z.strictObject({ code: z.literal('overstayed'), severity: Severity, minutes: z.int() }),
  z.strictObject({ code: z.literal('earlier-day'), severity: Severity, days: z.int() }),
  z.strictObject({ code: z.literal('badge-not-printed'), severity: Severity }),
]);
export type Reason = z.infer<typeof Reason>;

export const seen = [
  'phone-in-use',
  'photo-or-video',
  'watch-in-use',
  'no-badge',
  'unknown-person',
  'elsewhere',
  'other',
] as const;
export const Seen = z.enum(seen);
export type Seen = z.infer<typeof Seen>;

export const outcomes = [
  'device-put-away',
  'badge-fixed',
  'escorted',
  'asked-to-leave',
  'false-alarm',
  'inform-dsl',
] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const NewChallenge = z
  .strictObject({
    /** Absent when the person challenged is not on the list of who is on site. */
    visitId: VisitId.optional(),
    seen: z.array(Seen).min(1, { error: 'required' }).max(seen.length),
    place: OptionalText(100),
    outcomes: z.array(Outcome).min(1, { error: 'required' }).max(outcomes.length),
    note: Note,
  })
  .refine((c) => new Set(c.seen).size === c.seen.length, { error: 'repeated', path: ['seen'] })
  .refine((c) => new Set(c.outcomes).size === c.outcomes.length, { error: 'repeated', path: ['outcomes'] });
export type NewChallenge = z.infer<typeof NewChallenge>;

export const Withdrawal = z.strictObject({ challengeId: ChallengeId, reason: RequiredText(300) });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** A challenge as the staff view lists it. `visitorName` is absent for a person who was not on the list. */
export const ChallengeEntry = z.strictObject({
  id: ChallengeId,
  visitId: VisitId.optional(),
  visitorName: z.string().optional(),
  at: Instant,
  by: z.string(),
  seen: z.array(Seen),
  place: z.string(),
  outcomes: z.array(Outcome),
  note: z.string(),
  forDsl: z.boolean(),
  withdrawn: z.strictObject({ at: Instant, by: z.string(), reason: z.string() }).optional(),
});
export type ChallengeEntry = z.infer<typeof ChallengeEntry>;
