import { z } from 'zod';

export const roles = ['reception', 'office', 'dsl', 'head', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const permissions = [
  'visits.read',
  'visits.sign-out',
  'badges.print',
  'passes.write',
  'expected.write',
  'identity.write',
  'challenges.read',
  'challenges.write',
  'challenges.for-dsl',
  'help.answer',
  'lockers.write',
  'exceptions.read',
  'exceptions.write',
  'registers.write',
  'alerts.answer',
  'alerts.write',
  'incidents.report',
  'incidents.read',
  'policy.read',
  'policy.write',
  'receipts.save',
  'reports.read',
  'log.read',
  'log.correct',
  'log.export',
  'rollCall.take',
  'insight.read',
  'retention.read',
  'holds.write',
  'requests.write',
  'settings.read',
  'sign.write',
  'settings.write',
  'staff.write',
  'journal.check',
  'app.quit',
] as const;
export type Permission = (typeof permissions)[number];

const atTheDesk = [
  'visits.read',
  'visits.sign-out',
  'badges.print',
  'passes.write',
  'expected.write',
  'identity.write',
  'challenges.read',
  'challenges.write',
  'help.answer',
  'lockers.write',
  'exceptions.read',
  'alerts.answer',
  'incidents.report',
  'rollCall.take',
] as const;

const inTheOffice = [
  ...atTheDesk,
  'log.read',
  'log.correct',
  'log.export',
  'insight.read',
  'retention.read',
  'requests.write',
  'settings.read',
  'registers.write',
  'policy.read',
  'receipts.save',
] as const;

/** Who may do what. The contract names the permission of each call; nothing else grants anything. */
export const permissionsByRole: Record<Role, readonly Permission[]> = {
  reception: [...atTheDesk],
  office: [...inTheOffice, 'sign.write'],
  // The safeguarding lead and the deputies: whatever one may do, the others may in their place.
  dsl: [
    ...inTheOffice,
    'challenges.for-dsl',
    'exceptions.write',
    'alerts.write',
    'holds.write',
    'incidents.read',
    'policy.write',
    'reports.read',
    'journal.check',
  ],
  // The head or proprietor. Of the reports they read only those that were sent to them in the lead's stead.
  head: [
    ...inTheOffice,
    'exceptions.write',
    'holds.write',
    'incidents.read',
    'policy.write',
    'reports.read',
    'journal.check',
  ],
  admin: [
    ...inTheOffice,
    'sign.write',
    'settings.write',
    'staff.write',
    'exceptions.write',
    'alerts.write',
    'holds.write',
    'policy.write',
    'reports.read',
    'journal.check',
    'app.quit',
  ],
};

export function roleMay(role: Role, permission: Permission): boolean {
  return permissionsByRole[role].includes(permission);
}
