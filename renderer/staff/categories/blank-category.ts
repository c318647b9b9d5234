import type { Asking, Field, NewCategory } from '../../../shared/domain/categories.ts';
import { fields } from '../../../shared/domain/categories.ts';
import type { DeviceRules } from '../../../shared/domain/devices.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';

/** What a new category begins with: escorted, and every device off and out of the way. */
export const blankCategory: NewCategory = {
  names: { en: '' },
  pictogram: 'visitor',
  fields: Object.fromEntries(fields.map((field) => [field, 'no'])) as Record<Field, Asking>,
  asksChild: false,
  identityCheck: false,
  escort: 'escorted',
  photo: 'never',
  signature: 'tick',
  tier: 'visitor',
  badge: true,
  expectedMinutes: 60,
  deviceRules: Object.fromEntries(
    deviceKinds.map((kind) => [kind, ['bag', 'locker', 'office', 'car']]),
  ) as DeviceRules,
};
