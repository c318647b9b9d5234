import type { Page } from 'playwright';
import type { Role } from '../../shared/roles.ts';
import { answers } from './answers.ts';
import { callAsStaff } from './staff-calls.ts';
import { unlock } from './staff-steps.ts';

/** Who works at the made-up site of `answers`, beside its administrator. */
export const readers = {
  reception: { name: 'Rowan Ashby', pin: '280461' },
  dsl: { name: answers.safeguarding.dslName, pin: '640298' },
  head: { name: 'Solveig Achterberg', pin: '739152' },
} as const satisfies Partial<Record<Role, { name: string; pin: string }>>;

/** Gives them what they need to unlock. The administrator must have unlocked. */
export async function addReaders(staff: Page): Promise<void> {
  const people = await callAsStaff(staff, 'people.list', {});
  for (const role of ['reception', 'dsl', 'head'] as const) {
    const { name, pin } = readers[role];
    const known = people.find((person) => person.name === name);
    if (known) await callAsStaff(staff, 'people.setPin', { staffId: known.id, pin });
    else await callAsStaff(staff, 'people.add', { name, role, pin });
  }
}

/** Locks the staff view, and unlocks it as somebody else. */
export async function changeTo(staff: Page, role: keyof typeof readers): Promise<void> {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  await unlock(staff, readers[role].name, readers[role].pin);
}
