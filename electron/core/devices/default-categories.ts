import type { Category } from '../../../shared/domain/categories.ts';
import type { DeviceRules } from '../../../shared/domain/devices.ts';

// A short visit keeps a switched-off phone in the bag; who works on site, or brings a camera, leaves devices elsewhere.
const shortVisit: DeviceRules = {
  phone: ['bag', 'office', 'car'],
  watch: ['bag', 'office', 'car'],
  tablet: ['bag', 'office', 'car'],
  camera: ['office', 'car'],
  glasses: ['office', 'car'],
};
const onSiteWork: DeviceRules = {
  phone: ['office', 'car'],
  watch: ['office', 'car'],
  tablet: ['office', 'car'],
  camera: ['office', 'car'],
  glasses: ['office', 'car'],
};

/** The categories that ship, in the order of the door's screen. Escorted until a person decides otherwise. */
export const defaultCategories: readonly Omit<Category, 'id'>[] = [
  {
    code: 'parent',
    asksOrganisation: false,
    escort: 'escorted',
    expectedMinutes: 30,
    deviceRules: shortVisit,
  },
  {
    code: 'contractor',
    asksOrganisation: true,
    escort: 'escorted',
    expectedMinutes: 240,
    deviceRules: onSiteWork,
  },
  {
    code: 'professional',
    asksOrganisation: true,
    escort: 'escorted',
    expectedMinutes: 120,
    deviceRules: shortVisit,
  },
  {
    code: 'volunteer',
    asksOrganisation: false,
    escort: 'unescorted',
    expectedMinutes: 240,
    deviceRules: onSiteWork,
  },
  {
    code: 'visitor',
    asksOrganisation: false,
    escort: 'escorted',
    expectedMinutes: 60,
    deviceRules: shortVisit,
  },
];
