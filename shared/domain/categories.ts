import { z } from 'zod';
import { DeviceRules } from './devices.ts';
import { CategoryId } from './ids.ts';
import { texts } from './languages.ts';
import { RequiredText } from './text.ts';
import { fields } from '../plain/categories.ts';

export * from '../plain/categories.ts';

/** The drawings that may stand for a category; each is a picture in `renderer/ui/pictograms.tsx`. */
export const categoryPictograms = [
  'parent',
  'contractor',
  'professional',
  'volunteer',
  'visitor',
  'family',
  'delivery',
  'supply',
] as const;
export const CategoryPictogram = z.enum(categoryPictograms);
export type CategoryPictogram = z.infer<typeof CategoryPictogram>;

export const Field = z.enum(fields);
export type Field = z.infer<typeof Field>;

export const askings = ['no', 'optional', 'required'] as const;
export const Asking = z.enum(askings);
export type Asking = z.infer<typeof Asking>;

/** What a badge says. */
export const Escort = z.enum(['escorted', 'unescorted']);
export type Escort = z.infer<typeof Escort>;

/** What a category says: `staff` leaves it to a person, visit by visit, and until then the visitor is escorted. */
export const escortRules = ['escorted', 'unescorted', 'staff'] as const;
export const EscortRule = z.enum(escortRules);
export type EscortRule = z.infer<typeof EscortRule>;

export const photoRules = ['never', 'offered', 'required'] as const;
export const PhotoRule = z.enum(photoRules);
export type PhotoRule = z.infer<typeof PhotoRule>;

export const signatureRules = ['tick', 'drawn'] as const;
export const SignatureRule = z.enum(signatureRules);
export type SignatureRule = z.infer<typeof SignatureRule>;

/** `visitor`: a short acknowledgement for those who come and go; `regular`: for those here often or long. */
export const tiers = ['visitor', 'regular'] as const;
export const Tier = z.enum(tiers);
export type Tier = z.infer<typeof Tier>;

/** What an administrator writes. */
export const NewCategory = z.strictObject({
  names: texts(RequiredText(60)),
  pictogram: CategoryPictogram,
  fields: z.record(Field, Asking),
  /** Whether the details screen asks about a child who comes late or goes early. */
  asksChild: z.boolean(),
  /** The visit waits for reception to look at the visitor's identification. */
  identityCheck: z.boolean(),
  escort: EscortRule,
  photo: PhotoRule,
  signature: SignatureRule,
  tier: Tier,
  badge: z.boolean(),
  /** Minutes a visit of this category usually lasts; longer is a reason to look. */
  expectedMinutes: z.int().min(5).max(1440),
  deviceRules: DeviceRules,
});
export type NewCategory = z.infer<typeof NewCategory>;

/** A category of visitor, all of it data. A change holds for visits from then on, never for earlier ones. */
export const Category = NewCategory.extend({
  id: CategoryId,
  /** One that is not active is not offered at the door. */
  active: z.boolean(),
});
export type Category = z.infer<typeof Category>;
