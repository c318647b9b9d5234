import { z } from 'zod';
import { Instant } from '../time.ts';
import { Acknowledgement } from './acknowledgements.ts';
import { Tier } from './categories.ts';
import { DeviceDeclaration, DeviceDeclarations } from './devices.ts';
import { CategoryId, PassId, RequestId, StaffId } from './ids.ts';
import { Photo } from './images.ts';
import { Language } from './languages.ts';
import { Child, HostChoice, VisitDetails } from './visits.ts';
import { isPassToken, passPrefix } from '../plain/passes.ts';

export * from '../plain/passes.ts';

/** A pass as typed or scanned: gives the six signs. Its form is not judged, so that a wrong one looks like any other. */
export const PassCode = z
  .string()
  .max(40, { error: 'too-long' })
  .transform((text) => {
    const signs = text.toUpperCase().replace(/[\s-]/g, '');
    return isPassToken(signs) ? signs.slice(passPrefix.length) : signs;
  });

/** What has to be asked again of somebody with a pass. */
export const againQuestions = ['details', 'devices', 'photo', 'rules'] as const;
export const AgainQuestion = z.enum(againQuestions);
export type AgainQuestion = z.infer<typeof AgainQuestion>;

/** All that the door shows of the holder of a pass: enough to say "that's me", and what was declared last time. */
export const Welcome = z.strictObject({
  initial: z.string(),
  categoryId: CategoryId,
  devices: z.array(DeviceDeclaration),
  /** One of the site's people, if that is whom they came to see last time; words of the visitor's own are not shown. */
  host: z.strictObject({ id: StaffId, name: z.string() }).nullable(),
  ask: z.array(AgainQuestion),
  /** Why the rules are among `ask`: they changed in substance, the last acknowledgement is too old, or the longer text is due. */
  rules: z.enum(['changed', 'due', 'longer', 'agreed']),
  /** Which text is asked for: that of the category, or the longer one for who is here often or long. */
  tier: Tier,
  /** Set when the holder is on site: then the pass signs out. */
  badgeNumber: z.int().nullable(),
});
export type Welcome = z.infer<typeof Welcome>;

/** A sign-in with a pass. Null says "as last time", which is refused where it must be asked again. */
export const SignInAgain = z.strictObject({
  requestId: RequestId,
  code: PassCode,
  language: Language,
  host: HostChoice.nullable(),
  details: VisitDetails.nullable(),
  devices: DeviceDeclarations.nullable(),
  photo: Photo.nullable(),
  child: Child.nullable(),
  acknowledgement: Acknowledgement.nullable(),
});
export type SignInAgain = z.infer<typeof SignInAgain>;

/** A new pass. The code is told this once; afterwards only its hash is known. */
export const IssuedPass = z.strictObject({ id: PassId, code: z.string() });
export type IssuedPass = z.infer<typeof IssuedPass>;

export const PassEntry = z.strictObject({
  id: PassId,
  name: z.string(),
  organisation: z.string(),
  category: z.string(),
  issuedAt: Instant,
  issuedBy: z.string(),
  lastUsedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
});
export type PassEntry = z.infer<typeof PassEntry>;
