import { z } from 'zod';
import { DeviceRules } from './devices.ts';
import { CategoryId } from './ids.ts';

/** The categories that ship; their names on the screen are `category.<code>`. */
export const categoryCodes = ['parent', 'contractor', 'professional', 'volunteer', 'visitor'] as const;
export const CategoryCode = z.enum(categoryCodes);
export type CategoryCode = z.infer<typeof CategoryCode>;

export const Escort = z.enum(['escorted', 'unescorted']);
export type Escort = z.infer<typeof Escort>;

export const Category = z.strictObject({
  id: CategoryId,
  code: CategoryCode,
  asksOrganisation: z.boolean(),
  escort: Escort,
  /** Minutes a visit of this category usually lasts; longer is a reason to look. */
  expectedMinutes: z.int().min(5).max(1440),
  deviceRules: DeviceRules,
});
export type Category = z.infer<typeof Category>;
