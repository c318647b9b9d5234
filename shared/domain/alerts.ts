import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { AlertAnswerId, AlertId, VisitId } from './ids.ts';
import { Note, OptionalText, PersonName } from './text.ts';

export const alertKinds = ['barred', 'court-order', 'earlier-breach', 'other'] as const;
export const AlertKind = z.enum(alertKinds);
export type AlertKind = z.infer<typeof AlertKind>;

/** A person to look out for. Written and read in full by few; the desk sees names only, until it has compared. */
export const NewAlert = z.strictObject({
  kind: AlertKind,
  name: PersonName,
  /** Other names, and other ways of writing them. */
  spellings: z.array(PersonName).max(20),
  /** To whom the person is what, such as "father of a child in Robins". */
  relation: OptionalText(200),
  /** What the desk does once it has answered yes or not sure. */
  instructions: Note,
  /** When somebody has to look whether this still stands. */
  reviewOn: SiteDay,
});
export type NewAlert = z.infer<typeof NewAlert>;

export const Alert = NewAlert.extend({
  id: AlertId,
  active: z.boolean(),
  reviewDue: z.boolean(),
  writtenBy: z.string(),
  writtenAt: Instant,
});
export type Alert = z.infer<typeof Alert>;

/** How well a name that somebody tries fits the names of an alert: 0 to 1, and whether that is enough to be a match. */
export const TriedName = z.strictObject({
  names: z.array(z.string()).min(1),
  score: z.number().min(0).max(1),
  matches: z.boolean(),
});
export type TriedName = z.infer<typeof TriedName>;

/** What a person who compared said. */
export const matchAnswers = ['yes', 'no', 'not-sure'] as const;
export const MatchAnswer = z.enum(matchAnswers);
export type MatchAnswer = z.infer<typeof MatchAnswer>;

/** All that the desk sees of an alert: enough to compare. `answer` is the latest one for this visitor that still holds. */
export const PossibleMatch = z.strictObject({
  alertId: AlertId,
  names: z.array(z.string()).min(1),
  answer: MatchAnswer.nullable(),
});
export type PossibleMatch = z.infer<typeof PossibleMatch>;

export const NewMatchAnswer = z.strictObject({ visitId: VisitId, alertId: AlertId, answer: MatchAnswer });
export type NewMatchAnswer = z.infer<typeof NewMatchAnswer>;

/** What the desk said, as those who may write alerts see it. */
export const GivenAnswer = z.strictObject({
  id: AlertAnswerId,
  /** The visitor's name, and the alert's as it is now. */
  visitor: z.string(),
  alert: z.string(),
  answer: MatchAnswer,
  by: z.string(),
  at: Instant,
  /** Whether the visitor is still on site, or again. */
  here: z.boolean(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** How a visitor stands to the alerts: the worst of what their possible matches came to. */
export const alertStandings = ['none', 'possible', 'not-sure', 'confirmed'] as const;
export const AlertStanding = z.enum(alertStandings);
export type AlertStanding = z.infer<typeof AlertStanding>;
