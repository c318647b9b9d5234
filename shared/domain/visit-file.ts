import { z } from 'zod';
import { Instant } from '../time.ts';
import { BadgeState } from './badges.ts';
import { CategoryPictogram, Escort, Tier } from './categories.ts';
import { Outcome, Seen } from './challenges.ts';
import { DeviceDeclaration, DeviceKind } from './devices.ts';
import { AssuranceBasis, IdentityKind, IdentityState } from './identity.ts';
import { IncidentId, StaffId, VisitId } from './ids.ts';
import { Language } from './languages.ts';
import { OrganisationName, PersonName, RequiredText } from './text.ts';
import { Child, HostChoice, SignedOutBy, VisitDetails } from './visits.ts';

/** What can be corrected of a visit. Name and organisation are the visitor's: they change on all of their visits. */
export const correctedFields = ['name', 'organisation', 'host', 'signed-in', 'signed-out'] as const;
export const CorrectedField = z.enum(correctedFields);
export type CorrectedField = z.infer<typeof CorrectedField>;

/** What is put right, and why. What is absent stays as it is. */
export const Correction = z.strictObject({
  visitId: VisitId,
  name: PersonName.optional(),
  organisation: OrganisationName.optional(),
  host: HostChoice.optional(),
  signedInAt: Instant.optional(),
  /** Only of a visit that is over. */
  signedOutAt: Instant.optional(),
  reason: RequiredText(300),
});
export type Correction = z.infer<typeof Correction>;

/** What happened on a visit, in a word, and the facts that its line (`staff.visit.event.<kind>`) speaks of. */
export const VisitEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signed-in'), entrance: z.string() }),
  z.strictObject({ kind: z.literal('badge'), copy: z.int(), state: BadgeState.shape.state }),
  z.strictObject({ kind: z.literal('identity'), identity: IdentityKind, assurance: AssuranceBasis }),
  z.strictObject({ kind: z.literal('locker-in'), number: z.int(), kinds: z.array(DeviceKind) }),
  z.strictObject({ kind: z.literal('locker-out'), number: z.int() }),
  z.strictObject({
    kind: z.literal('challenge'),
    seen: z.array(Seen),
    outcomes: z.array(Outcome),
    place: z.string(),
    note: z.string(),
    withdrawn: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('challenge-withdrawn'), reason: z.string() }),
  z.strictObject({ kind: z.literal('escort'), escort: Escort.nullable() }),
  z.strictObject({ kind: z.literal('receipt-saved') }),
  z.strictObject({
    kind: z.literal('corrected'),
    field: CorrectedField,
    /** In words; of a time, an instant. */
    earlier: z.string(),
    later: z.string(),
    reason: z.string(),
  }),
  z.strictObject({ kind: z.literal('sign-out-undone') }),
  z.strictObject({ kind: z.literal('signed-out'), how: SignedOutBy }),
  // For those who may read the report. Nothing of what it says.
  z.strictObject({ kind: z.literal('incident'), incidentId: IncidentId, number: z.int() }),
]);
export type VisitEvent = z.infer<typeof VisitEvent>;

/** `by`: a name; empty for the visitor, or the program. */
export const TimedVisitEvent = z.strictObject({ at: Instant, by: z.string(), event: VisitEvent });
export type TimedVisitEvent = z.infer<typeof TimedVisitEvent>;

/** Everything about one visit. */
export const VisitFile = z.strictObject({
  visitId: VisitId,
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  pictogram: CategoryPictogram,
  host: z.string(),
  /** Null where the host is words of the visitor's own. */
  hostId: StaffId.nullable(),
  group: z.string(),
  entrance: z.string(),
  badgeNumber: z.int(),
  wantsBadge: z.boolean(),
  escort: Escort,
  identity: IdentityState,
  language: Language,
  details: VisitDetails,
  child: Child.nullable(),
  hasPhoto: z.boolean(),
  signedInAt: Instant,
  expectedOutAt: Instant,
  signedOutAt: Instant.nullable(),
  signedOutBy: SignedOutBy.nullable(),
  /** Each with what the rules of its day said. */
  devices: z.array(z.strictObject({ ...DeviceDeclaration.shape, accepted: z.boolean() })),
  /** `earlier`: given on an earlier visit, and still held on this one. */
  acknowledgement: z
    .strictObject({
      version: z.int(),
      tier: Tier,
      language: Language,
      at: Instant,
      how: z.enum(['tick', 'signature']),
      earlier: z.boolean(),
    })
    .nullable(),
  /** In order of time. */
  timeline: z.array(TimedVisitEvent),
  /** Of the same visitor, who has a pass. */
  otherVisits: z.int(),
  /** A legal hold on the visit or its visitor: nothing of it is erased. */
  hold: z.strictObject({ since: Instant, by: z.string(), reason: z.string() }).nullable(),
  /** Taken over from an earlier system: what there was at the door is not known here. */
  imported: z.strictObject({ at: Instant, by: z.string() }).nullable(),
  /** Retention took the personal data: there is nothing left to correct. */
  anonymised: z.boolean(),
});
export type VisitFile = z.infer<typeof VisitFile>;
