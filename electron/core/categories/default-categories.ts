import type { Category, CategoryPictogram, Field, Asking } from '../../../shared/domain/categories.ts';
import { fields } from '../../../shared/domain/categories.ts';
import type { DeviceRules } from '../../../shared/domain/devices.ts';

// A short visit keeps a switched-off phone in the bag; who works on site, or brings a camera, leaves devices elsewhere.
const shortVisit: DeviceRules = {
  phone: ['bag', 'locker', 'office', 'car'],
  watch: ['bag', 'locker', 'office', 'car'],
  tablet: ['bag', 'locker', 'office', 'car'],
  laptop: ['bag', 'locker', 'office', 'car'],
  console: ['bag', 'locker', 'office', 'car'],
  camera: ['locker', 'office', 'car'],
  glasses: ['locker', 'office', 'car'],
  tracker: ['bag', 'locker', 'office', 'car'],
};
const onSiteWork: DeviceRules = {
  phone: ['locker', 'office', 'car'],
  watch: ['locker', 'office', 'car'],
  tablet: ['locker', 'office', 'car'],
  laptop: ['locker', 'office', 'car'],
  console: ['locker', 'office', 'car'],
  camera: ['locker', 'office', 'car'],
  glasses: ['locker', 'office', 'car'],
  tracker: ['locker', 'office', 'car'],
};

function asks(asked: Partial<Record<Field, Asking>>): Record<Field, Asking> {
  const all = Object.fromEntries(fields.map((field) => [field, 'no'])) as Record<Field, Asking>;
  return { ...all, ...asked };
}

const usual = {
  asksChild: false,
  identityCheck: false,
  escort: 'escorted',
  photo: 'never',
  signature: 'tick',
  tier: 'visitor',
  badge: true,
  deviceRules: shortVisit,
} as const;

/**
 * The categories that ship, by their pictogram, in the order of the door's screen. Escorted until a person decides
 * otherwise. Their names come from `set-up/shipped`.
 */
export const defaultCategories: Record<
  CategoryPictogram,
  Omit<Category, 'id' | 'names' | 'pictogram' | 'active'>
> = {
  parent: { ...usual, fields: asks({ host: 'optional' }), asksChild: true, expectedMinutes: 30 },
  contractor: {
    ...usual,
    fields: asks({ organisation: 'required', host: 'optional', purpose: 'optional', vehicle: 'optional' }),
    photo: 'offered',
    signature: 'drawn',
    tier: 'regular',
    expectedMinutes: 240,
    deviceRules: onSiteWork,
  },
  professional: {
    ...usual,
    fields: asks({ organisation: 'required', host: 'optional' }),
    identityCheck: true,
    escort: 'staff',
    photo: 'offered',
    expectedMinutes: 120,
  },
  volunteer: {
    ...usual,
    fields: asks({ host: 'optional' }),
    escort: 'unescorted',
    tier: 'regular',
    expectedMinutes: 240,
    deviceRules: onSiteWork,
  },
  visitor: { ...usual, fields: asks({ organisation: 'optional', host: 'optional' }), expectedMinutes: 60 },
  family: { ...usual, fields: asks({ host: 'optional' }), expectedMinutes: 60 },
  delivery: {
    ...usual,
    fields: asks({ organisation: 'required' }),
    badge: false,
    expectedMinutes: 15,
  },
  supply: {
    ...usual,
    fields: asks({ organisation: 'required', host: 'optional', leaving: 'optional' }),
    identityCheck: true,
    escort: 'staff',
    tier: 'regular',
    photo: 'offered',
    expectedMinutes: 540,
    deviceRules: onSiteWork,
  },
};
