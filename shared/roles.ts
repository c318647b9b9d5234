import { z } from 'zod';

export const roles = ['reception', 'office', 'dsl', 'admin'] as const;
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
  'log.export',
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
] as const;

/** Who may do what. The contract names the permission of each call; nothing else grants anything. */
export const permissionsByRole: Record<Role, readonly Permission[]> = {
  reception: [...atTheDesk],
  office: [...atTheDesk, 'log.export', 'settings.read', 'sign.write'],
  dsl: [...atTheDesk, 'challenges.for-dsl', 'log.export', 'settings.read', 'journal.check'],
  admin: [
    ...atTheDesk,
    'log.export',
    'settings.read',
    'sign.write',
    'settings.write',
    'staff.write',
    'journal.check',
    'app.quit',
  ],
};

export function roleMay(role: Role, permission: Permission): boolean {
  return permissionsByRole[role].includes(permission);
}
