import { z } from 'zod';
import { Instant } from '../time.ts';
import { HostChoice } from './visits.ts';
import { DeviceKind } from './devices.ts';
import { ChallengeId, IncidentEntryId, IncidentId, VisitId } from './ids.ts';
import { Note, OptionalText } from './text.ts';
import { incidentCategories, incidentSteps } from '../plain/incidents.ts';

export * from '../plain/incidents.ts';

export const IncidentCategory = z.enum(incidentCategories);
export type IncidentCategory = z.infer<typeof IncidentCategory>;

/** Who reads it: the safeguarding lead and deputies, or, where it concerns them, the head or proprietor alone. */
export const recipients = ['dsl', 'head'] as const;
export const Recipient = z.enum(recipients);
export type Recipient = z.infer<typeof Recipient>;

const RequiredNote = Note.refine((text) => text !== '', { error: 'required' });
const visitIds = z.array(VisitId).max(50);

/** A breach as it is reported: what happened is enough; the rest helps. */
export const NewIncident = z.strictObject({
  recipient: Recipient,
  category: IncidentCategory,
  what: RequiredNote,
  place: OptionalText(100),
  happenedAt: Instant,
  /** Who was there, in words. */
  present: OptionalText(500),
  device: DeviceKind.nullable(),
  /** What was done about it already. */
  done: Note,
  /** Visits that it concerns. */
  visitIds,
  challengeId: ChallengeId.nullable(),
});
export type NewIncident = z.infer<typeof NewIncident>;

export const incidentStates = ['new', 'seen', 'in-hand', 'closed'] as const;
export const IncidentState = z.enum(incidentStates);
export type IncidentState = z.infer<typeof IncidentState>;

export const IncidentStep = z.enum(incidentSteps);
export type IncidentStep = z.infer<typeof IncidentStep>;

export const Closing = z.strictObject({
  outcome: RequiredNote,
  debrief: RequiredNote,
  lessons: RequiredNote,
  changes: Note,
  /** The policy is to be reviewed because of it. */
  asksForReview: z.boolean(),
});
export type Closing = z.infer<typeof Closing>;

/** What is added to a file. Entries are never changed or removed: a correction is an entry of its own. */
export const IncidentEntryBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('report'),
    what: z.string(),
    present: z.string(),
    device: DeviceKind.nullable(),
    done: z.string(),
  }),
  z.strictObject({ kind: z.literal('note'), text: RequiredNote }),
  z.strictObject({ kind: z.literal('correction'), of: IncidentEntryId, text: RequiredNote }),
  z.strictObject({ kind: z.literal('seen') }),
  z.strictObject({ kind: z.literal('in-hand') }),
  z.strictObject({ kind: z.literal('step'), step: IncidentStep, done: z.boolean(), note: OptionalText(300) }),
  z.strictObject({ kind: z.literal('visits'), visitIds: visitIds.min(1) }),
  z.strictObject({ kind: z.literal('hold'), on: z.boolean(), reason: OptionalText(300) }),
  Closing.extend({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('reopened'), reason: RequiredNote }),
]);
export type IncidentEntryBody = z.infer<typeof IncidentEntryBody>;

/** What a reader may add; `report` and `seen` are written by the program. */
export const NewIncidentEntry = IncidentEntryBody.refine(({ kind }) => kind !== 'report' && kind !== 'seen', {
  error: 'invalid',
});

export const IncidentEntry = z.strictObject({
  id: IncidentEntryId,
  at: Instant,
  by: z.string(),
  body: IncidentEntryBody,
});
export type IncidentEntry = z.infer<typeof IncidentEntry>;

export const IncidentSummary = z.strictObject({
  id: IncidentId,
  /** Counted on its own for each recipient. */
  number: z.int().positive(),
  recipient: Recipient,
  category: IncidentCategory,
  state: IncidentState,
  happenedAt: Instant,
  reportedAt: Instant,
  place: z.string(),
  hold: z.boolean(),
});
export type IncidentSummary = z.infer<typeof IncidentSummary>;

/** A visit that a file speaks of, or that was on site at a time. */
export const VisitThen = z.strictObject({
  visitId: VisitId,
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  host: z.string(),
  entrance: z.string(),
  signedInAt: Instant,
  signedOutAt: Instant.nullable(),
});
export type VisitThen = z.infer<typeof VisitThen>;

export const IncidentFile = z.strictObject({
  summary: IncidentSummary,
  reportedBy: z.string(),
  challengeId: ChallengeId.nullable(),
  visits: z.array(VisitThen),
  /** First to last. */
  entries: z.array(IncidentEntry),
});
export type IncidentFile = z.infer<typeof IncidentFile>;

/** The longest window that is looked into at once, in days. */
export const longestWindowDays = 31;

/** A window of time, and near whom: a host, or words that stand in the host's place (an area); none: everywhere. */
export const OnSiteWindow = z
  .strictObject({ from: Instant, to: Instant, near: HostChoice })
  .refine((range) => range.from <= range.to, { error: 'range', path: ['to'] })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longestWindowDays * 86_400_000, {
    error: 'window-too-long',
    path: ['to'],
  });
export type OnSiteWindow = z.infer<typeof OnSiteWindow>;

const Contact = z.strictObject({ name: OptionalText(100), phone: OptionalText(40) });
/** Whom to turn to, in the setting's own words; the police's 101 and 999 are the same everywhere. */
export const IncidentContacts = z.strictObject({ educationSafeguarding: Contact, lado: Contact });
export type IncidentContacts = z.infer<typeof IncidentContacts>;
