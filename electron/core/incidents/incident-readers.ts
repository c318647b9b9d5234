import type { Recipient } from '../../../shared/domain/incidents.ts';
import type { Role } from '../../../shared/roles.ts';
import { roles } from '../../../shared/roles.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';

const recipientByRole: Partial<Record<Role, Recipient>> = { dsl: 'dsl', head: 'head' };

/**
 * Whose reports a role reads: the safeguarding lead and deputies theirs, the head those that were sent to the head.
 * Nobody reads both, and nobody else any.
 */
export function readsOf(role: Role | null): Recipient | null {
  return role === null ? null : (recipientByRole[role] ?? null);
}

/** The roles that read the same reports as this one, itself among them; none for a role that reads no reports. */
export function fellowReaders(role: Role): Role[] {
  const reads = readsOf(role);
  return reads === null ? [] : roles.filter((other) => readsOf(other) === reads);
}

/** Whether anybody whom such reports are for can unlock the staff view. */
export function canBeRead(recipient: Recipient, staff: StaffRepository): boolean {
  return staff.all().some(({ active, pin, role }) => active && pin !== null && readsOf(role) === recipient);
}
