import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { BadgeState } from './badges.ts';
import { CategoryCode, Escort } from './categories.ts';
import { Reason } from './challenges.ts';
import { DeviceDeclaration, DeviceDeclarations } from './devices.ts';
import { CategoryId, PolicyVersionId, RequestId, StaffId, VisitId } from './ids.ts';
import { Language, Sha256 } from './policy.ts';
import { OptionalText, OrganisationName, PersonName } from './text.ts';

/** Whom a visitor comes to see: one of the site's people, or words of the visitor's own (which may be empty). */
const HostChoice = z.union([
  z.strictObject({ staffId: StaffId }),
  z.strictObject({ text: OptionalText(200) }),
]);

export const SignIn = z.strictObject({
  requestId: RequestId,
  categoryId: CategoryId,
  name: PersonName,
  organisation: OrganisationName,
  host: HostChoice,
  devices: DeviceDeclarations,
  acknowledgement: z.strictObject({ versionId: PolicyVersionId, language: Language, sha256: Sha256 }),
});
export type SignIn = z.infer<typeof SignIn>;
/** What a page sends, before trimming and branding. */
export type SignInInput = z.input<typeof SignIn>;

export const SignedIn = z.strictObject({
  visitId: VisitId,
  badgeNumber: z.int(),
  /** False when the site prints no badges. */
  printing: z.boolean(),
});
export type SignedIn = z.infer<typeof SignedIn>;

/** All that the door's screen may show of a visit found by its badge: enough to say "that's me", no more. */
export const FoundVisit = z.strictObject({
  initial: z.string(),
  badgeNumber: z.int(),
  signedInAt: Instant,
  handedIn: z.array(DeviceDeclaration),
});
export type FoundVisit = z.infer<typeof FoundVisit>;

export const VisitOnSite = z.strictObject({
  visitId: VisitId,
  name: z.string(),
  organisation: z.string(),
  category: CategoryCode,
  escort: Escort,
  host: z.string(),
  signedInAt: Instant,
  badgeNumber: z.int(),
  devices: z.array(DeviceDeclaration),
  badge: BadgeState,
  /** Worst first. */
  reasons: z.array(Reason),
  /** How often this visit has been challenged, withdrawn entries aside. */
  challenges: z.int().nonnegative(),
});
export type VisitOnSite = z.infer<typeof VisitOnSite>;

export const ExportRange = z
  .strictObject({ first: SiteDay, last: SiteDay })
  .refine((range) => range.first <= range.last, { error: 'range', path: ['last'] });
export type ExportRange = z.infer<typeof ExportRange>;
