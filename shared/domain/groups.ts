import { z } from 'zod';
import { Acknowledgement } from './acknowledgements.ts';
import { DeviceDeclarations } from './devices.ts';
import { groupSize } from './expected.ts';
import { CategoryId, ExpectedId, RequestId, VisitId } from './ids.ts';
import { Language } from './languages.ts';
import { OrganisationName, PersonName, RequiredText } from './text.ts';
import { HostChoice, VisitDetails } from './visits.ts';

/** A group that one lead signs in: the first name is the lead's. Each person has agreed; each gets a visit and a badge. */
export const SignInGroup = z.strictObject({
  requestId: RequestId,
  categoryId: CategoryId,
  language: Language,
  groupName: RequiredText(120),
  organisation: OrganisationName,
  names: z.array(PersonName).min(groupSize.min).max(groupSize.max),
  host: HostChoice,
  details: VisitDetails,
  /** What anyone in the group carries, and where it is kept: declared for each. */
  devices: DeviceDeclarations,
  acknowledgement: Acknowledgement,
  expectedId: ExpectedId.nullable(),
});
export type SignInGroup = z.infer<typeof SignInGroup>;

export const SignedInGroup = z.strictObject({
  visits: z.array(z.strictObject({ visitId: VisitId, badgeNumber: z.int() })),
  printing: z.boolean(),
  /** The number of the locker for what all of them put in one: the lead has it. Null as in `SignedIn`. */
  locker: z.int().nullable(),
});
export type SignedInGroup = z.infer<typeof SignedInGroup>;
