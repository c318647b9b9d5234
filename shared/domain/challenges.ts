import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { AlertStanding } from './alerts.ts';
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
    code: z.literal('alert-match'),
    severity: Severity,
    // Nothing of the alert itself: whoever may compare asks for what there is to compare.
    standing: AlertStanding.exclude(['none']),
  }),
  z.strictObject({
    code: z.literal('device-kept'),
    severity: Severity,
    // `asked`: where the rules want a device of this kind; nowhere, where they want none on site at all.
    devices: z
      .array(z.strictObject({ kind: DeviceKind, handling: Handling, asked: z.array(Handling) }))
      .min(1),
  }),
  z.strictObject({
    code: z.literal('no-acknowledgement'),
    severity: Severity,
    inForce: z.int(),
    inForceSince: Instant,
  }),
  z.strictObject({
    code: z.literal('older-policy'),
    severity: Severity,
    acknowledged: z.int(),
    inForce: z.int(),
    inForceSince: Instant,
    // The latest version that changed the rules in substance, so that people have to agree again.
    substantial: z.int(),
  }),
  z.strictObject({
    code: z.literal('exception-expired'),
    severity: Severity,
    devices: z.array(z.strictObject({ kind: DeviceKind, until: SiteDay })).min(1),
  }),
  z.strictObject({ code: z.literal('identity-not-checked'), severity: Severity }),
  z.strictObject({ code: z.literal('escort-without-host'), severity: Severity }),
  z.strictObject({
    code: z.literal('overstayed'),
    severity: Severity,
    minutes: z.int(),
    expectedOutAt: Instant,
    graceMinutes: z.int(),
  }),
  z.strictObject({ code: z.literal('earlier-day'), severity: Severity, days: z.int() }),
  z.strictObject({ code: z.literal('badge-not-printed'), severity: Severity }),
  z.strictObject({
    code: z.literal('repeated-breach'),
    severity: Severity,
    count: z.int(),
    days: z.int(),
    latest: Instant,
  }),
]);
export type Reason = z.infer<typeof Reason>;

export const reasonCodes = [
  'alert-match',
  'device-kept',
  'no-acknowledgement',
  'older-policy',
  'exception-expired',
  'identity-not-checked',
  'escort-without-host',
  'overstayed',
  'earlier-day',
  'badge-not-printed',
  'repeated-breach',
] as const satisfies readonly Reason['code'][];
export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** Those that nobody can turn off: a stored `off` counts as `low`. */
export const alwaysReasons: ReadonlySet<ReasonCode> = new Set(['alert-match']);

/** How urgent each reason is here, or that it is none; and from when on it is one. */
export const ChallengeRules = z.strictObject({
  severities: z.record(ReasonCode, z.enum([...severities, 'off'])),
  /** Minutes that the printer has before a badge that is not printed becomes a reason. */
  badgeGraceMinutes: z.int().min(0).max(120),
  /** Minutes past the expected time before a longer stay becomes one. */
  overstayGraceMinutes: z.int().min(0).max(600),
  /** So many challenges for a breach, within so many days, make a person's breaches repeated. */
  repeated: z.strictObject({ count: z.int().min(2).max(20), days: z.int().min(1).max(366) }),
});
export type ChallengeRules = z.infer<typeof ChallengeRules>;

export const defaultChallengeRules: ChallengeRules = {
  severities: {
    'alert-match': 'high',
    'device-kept': 'medium',
    'no-acknowledgement': 'high',
    'older-policy': 'low',
    'exception-expired': 'medium',
    'identity-not-checked': 'medium',
    'escort-without-host': 'medium',
    overstayed: 'low',
    'earlier-day': 'medium',
    'badge-not-printed': 'low',
    'repeated-breach': 'high',
  },
  badgeGraceMinutes: 2,
  overstayGraceMinutes: 0,
  repeated: { count: 2, days: 90 },
};

/** A device that sees or hears without anyone noticing is worse than a phone in a bag. */
export const covertDevices: ReadonlySet<DeviceKind> = new Set(['camera', 'glasses']);

export const seen = [
  'phone-in-use',
  'photo-or-video',
  'watch-in-use',
  'device-kept',
  'rules-not-agreed',
  'identity-not-shown',
  'not-escorted',
  'still-here',
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
