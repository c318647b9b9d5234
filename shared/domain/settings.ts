import { z } from 'zod';
import { TimeZone } from '../time.ts';
import { BadgeMedia } from './badges.ts';
import { ChallengeRules, defaultChallengeRules } from './challenges.ts';
import { IncidentContacts } from './incidents.ts';
import { Language, languages } from './languages.ts';
import { DataContact } from './notice.ts';
import { RetentionDays, usualRetention } from './retention.ts';
import { SignContent, defaultSign } from './sign.ts';
import { OptionalText, PersonName, RequiredText } from './text.ts';
import { Pin } from './staff.ts';

/** What this setting calls its people: policies differ, so titles are labels, not rules. */
export const Titles = z.strictObject({
  dsl: RequiredText(80),
  deputy: RequiredText(80),
  head: RequiredText(80),
});

export const Printer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('system'), name: RequiredText(200), media: BadgeMedia }),
]);
export type Printer = z.infer<typeof Printer>;

/** Where lists print, on A4: the list of a roll call, for one. */
export const ListPrinter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('system'), name: RequiredText(200) }),
]);

/** A time of day at the site, `HH:MM`. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });

/** The languages that the door offers; English is always among them. */
const OfferedLanguages = z
  .array(Language)
  .max(languages.length)
  .refine((list) => list.includes('en') && new Set(list).size === list.length, { error: 'invalid' });

/** Days for which an acknowledgement holds, by tier; 0 asks at each visit. */
const AcknowledgementDays = z.strictObject({
  visitor: z.int().min(0).max(366),
  regular: z.int().min(0).max(366),
});

/** Who is here often or long, and so is asked for the longer text: so many visits in so many days, or a stay so long. */
const RegularAfter = z.strictObject({
  visits: z.int().min(2).max(100),
  days: z.int().min(1).max(366),
  hours: z.int().min(1).max(24),
});

/** Everything an admin can change, a row a key. Each has a default, so that a new key needs no migration. */
export const Settings = z.strictObject({
  titles: Titles.default({
    dsl: 'Designated safeguarding lead',
    deputy: 'Deputy safeguarding lead',
    head: 'Headteacher',
  }),
  dslName: OptionalText(200).default(''),
  deputyName: OptionalText(200).default(''),
  printer: Printer.default({ kind: 'none' }),
  assemblyPoint: OptionalText(100).default(''),
  /** Seconds without a touch before the door's screen asks, and how long it then waits. */
  idleSeconds: z.int().min(10).max(600).default(45),
  idleWarningSeconds: z.int().min(5).max(120).default(15),
  /** Minutes without a touch before the staff view locks. */
  staffLockMinutes: z.int().min(1).max(60).default(5),
  languages: OfferedLanguages.default([...languages]),
  acknowledgementDays: AcknowledgementDays.default({ visitor: 30, regular: 365 }),
  /** How many picture questions follow the rules. */
  readBackQuestions: z.int().min(0).max(2).default(1),
  sign: SignContent.default(defaultSign),
  regularAfter: RegularAfter.default({ visits: 3, days: 28, hours: 4 }),
  challengeRules: ChallengeRules.default(defaultChallengeRules),
  incidentContacts: IncidentContacts.default({
    educationSafeguarding: { name: '', phone: '' },
    lado: { name: '', phone: '' },
  }),
  /** Minutes that a report may wait unseen before the deputy is called. */
  incidentUnseenMinutes: z.int().min(5).max(1440).default(30),
  listPrinter: ListPrinter.default({ kind: 'none' }),
  /** From then on the office is asked about those who have not signed out. */
  closingTime: TimeOfDay.default('18:00'),
  /** Whether a copy of the fire list is kept on disk, every hour and every night. */
  copiesOfLists: z.boolean().default(true),
  /** Days for which each kind of personal data is kept. */
  retention: RetentionDays.default(usualRetention),
  /** Whether staff sign in and out at the door with their pass. */
  staffSignIn: z.boolean().default(false),
  /** For the privacy notice: whom to turn to about one's data, and a sentence of the site's own. */
  dataContact: DataContact.default({ name: '', reach: '' }),
  noticeExtra: OptionalText(300).default(''),
});
export type Settings = z.infer<typeof Settings>;
export type SettingKey = keyof Settings;

/** The parts that the settings page changes, all optional: what is absent stays as it is. The sign has its own page. */
export const SettingsChange = z.strictObject({
  titles: Titles.optional(),
  dslName: OptionalText(200).optional(),
  deputyName: OptionalText(200).optional(),
  printer: Printer.optional(),
  assemblyPoint: OptionalText(100).optional(),
  idleSeconds: z.int().min(10).max(600).optional(),
  idleWarningSeconds: z.int().min(5).max(120).optional(),
  staffLockMinutes: z.int().min(1).max(60).optional(),
  languages: OfferedLanguages.optional(),
  acknowledgementDays: AcknowledgementDays.optional(),
  readBackQuestions: z.int().min(0).max(2).optional(),
  regularAfter: RegularAfter.optional(),
  challengeRules: ChallengeRules.optional(),
  incidentContacts: IncidentContacts.optional(),
  incidentUnseenMinutes: z.int().min(5).max(1440).optional(),
  listPrinter: ListPrinter.optional(),
  closingTime: TimeOfDay.optional(),
  copiesOfLists: z.boolean().optional(),
  retention: RetentionDays.optional(),
  staffSignIn: z.boolean().optional(),
  dataContact: DataContact.optional(),
  noticeExtra: OptionalText(300).optional(),
});

/**
 * The answers of the first run, from the set-up's screens or from `--provision FILE` (the same shape as JSON).
 */
export const SetUpAnswers = z.strictObject({
  site: z.strictObject({ name: RequiredText(120), timeZone: TimeZone }),
  titles: Titles,
  safeguarding: z.strictObject({ dslName: PersonName, deputyName: OptionalText(200) }),
  admin: z.strictObject({ name: PersonName, pin: Pin }),
  printer: Printer,
});
export type SetUpAnswers = z.infer<typeof SetUpAnswers>;

/** What a half-finished set-up remembers. The PIN is not among it. */
export const SetUpDraft = z.strictObject({
  step: z.int().min(0).max(4),
  siteName: z.string().max(200),
  timeZone: z.string().max(64),
  titles: z.strictObject({
    dsl: z.string().max(100),
    deputy: z.string().max(100),
    head: z.string().max(100),
  }),
  dslName: z.string().max(200),
  deputyName: z.string().max(200),
  adminName: z.string().max(200),
  printer: Printer,
});
export type SetUpDraft = z.infer<typeof SetUpDraft>;
