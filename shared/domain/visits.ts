import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { Acknowledgement } from './acknowledgements.ts';
import { BadgeState } from './badges.ts';
import { CategoryPictogram, Escort, EscortRule } from './categories.ts';
import { Reason } from './challenges.ts';
import { HeldException } from './exceptions.ts';
import { DeviceDeclaration, DeviceDeclarations, DeviceKind } from './devices.ts';
import { CategoryId, ExpectedId, RequestId, StaffId, VisitId, VisitorId } from './ids.ts';
import { IdentityState } from './identity.ts';
import { Photo } from './images.ts';
import { Language } from './languages.ts';
import { OptionalText, OrganisationName, PersonName, RequiredText } from './text.ts';

/** Whom a visitor comes to see: one of the site's people, or words of the visitor's own (which may be empty). */
export const HostChoice = z.union([
  z.strictObject({ staffId: StaffId }),
  z.strictObject({ text: OptionalText(200) }),
]);

/** A time of day at the site, `HH:MM`, or empty. */
export const SiteClock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'time' });

/** What a category may ask beside name, organisation and host; empty where it was not asked or not answered. */
export const VisitDetails = z.strictObject({
  purpose: OptionalText(200),
  vehicle: OptionalText(20),
  contact: OptionalText(200),
  /** When the visitor expects to leave, today. */
  leaving: SiteClock,
});
export type VisitDetails = z.infer<typeof VisitDetails>;

/** A child who comes late or goes early with this visitor. For the office, never for a badge. */
export const childMoves = ['late', 'early'] as const;
export const Child = z.strictObject({
  move: z.enum(childMoves),
  firstName: RequiredText(100),
  room: OptionalText(100),
  reason: OptionalText(200),
});
export type Child = z.infer<typeof Child>;

export const SignIn = z.strictObject({
  requestId: RequestId,
  categoryId: CategoryId,
  language: Language,
  name: PersonName,
  organisation: OrganisationName,
  host: HostChoice,
  details: VisitDetails,
  devices: DeviceDeclarations,
  photo: Photo.nullable(),
  child: Child.nullable(),
  acknowledgement: Acknowledgement,
  /** The entry of the expected visitor that this visit fulfils. */
  expectedId: ExpectedId.nullable(),
});
export type SignIn = z.infer<typeof SignIn>;
/** What a page sends, before trimming and branding. */
export type SignInInput = z.input<typeof SignIn>;

export const SignedIn = z.strictObject({
  visitId: VisitId,
  badgeNumber: z.int(),
  /** False when the site prints no badges, or this category has none. */
  printing: z.boolean(),
  badge: z.boolean(),
  /** The visitor waits for reception to look at their identification. */
  identity: IdentityState,
  /** The number of the locker for what the visitor puts in one; null where they put in nothing, or none is free. */
  locker: z.int().nullable(),
});
export type SignedIn = z.infer<typeof SignedIn>;

/** All that the door's screen may show of a visit found by its badge: enough to say "that's me", no more. */
export const FoundVisit = z.strictObject({
  initial: z.string(),
  badgeNumber: z.int(),
  signedInAt: Instant,
  handedIn: z.array(DeviceDeclaration),
  /** The locker that still holds something of theirs, or null; and what it holds. */
  locker: z.int().nullable(),
  inLocker: z.array(DeviceKind),
});
export type FoundVisit = z.infer<typeof FoundVisit>;

export const VisitOnSite = z.strictObject({
  visitId: VisitId,
  visitorId: VisitorId,
  name: z.string(),
  organisation: z.string(),
  /** The category's English name as it was at the sign-in. */
  category: z.string(),
  pictogram: CategoryPictogram,
  escort: Escort,
  escortRule: EscortRule,
  identity: IdentityState,
  /** The language the visitor chose at the door. */
  language: Language,
  group: z.string(),
  details: VisitDetails,
  child: Child.nullable(),
  hasPhoto: z.boolean(),
  hasPass: z.boolean(),
  host: z.string(),
  signedInAt: Instant,
  badgeNumber: z.int(),
  devices: z.array(DeviceDeclaration),
  badge: BadgeState,
  locker: z.int().nullable(),
  /** Permissions that hold for this visit now. */
  exceptions: z.array(HeldException),
  /** Worst first. */
  reasons: z.array(Reason),
  /** How often this visit has been challenged, withdrawn entries aside. */
  challenges: z.int().nonnegative(),
  /** Whether the desk said on this visit that this is not somebody to look out for; it may compare again. */
  saidNo: z.boolean(),
});
export type VisitOnSite = z.infer<typeof VisitOnSite>;

/** Who ended a visit: the visitor, staff on their behalf, or the office for somebody who had left without signing out. */
export const SignedOutBy = z.enum(['visitor', 'staff', 'office']);
export type SignedOutBy = z.infer<typeof SignedOutBy>;

export const ExportRange = z
  .strictObject({ first: SiteDay, last: SiteDay })
  .refine((range) => range.first <= range.last, { error: 'range', path: ['last'] });
export type ExportRange = z.infer<typeof ExportRange>;
