import type { Page } from 'playwright';
import { choose } from './staff-steps.ts';

/** Chooses which text of the policy is shown: for whom, and in which language. */
export async function chooseText(
  staff: Page,
  tier: 'Visitors' | 'Regulars',
  language: string,
): Promise<void> {
  await choose(staff, 'Whose text?', tier);
  await staff.getByLabel('Language', { exact: true }).selectOption({ label: language });
}

/** Opens the editor of the next version, from the policy page. */
export async function beginDraft(staff: Page): Promise<void> {
  await staff.getByRole('button', { name: 'Write a new version' }).click();
  await staff.getByRole('heading', { name: /^Draft of version/, level: 1 }).waitFor();
}

export const ruleField = (staff: Page, number: number) =>
  staff.getByRole('textbox', { name: `Rule ${String(number)}`, exact: true });

/** In the dialog that approves the draft, which has to be open. */
export async function approveAs(staff: Page, approvedBy: string, firstDay?: string): Promise<void> {
  const dialog = staff.getByRole('dialog', { name: /^Approve version/ });
  await dialog.getByRole('textbox', { name: 'Approved by' }).fill(approvedBy);
  if (firstDay !== undefined) await dialog.getByLabel('First day in force').fill(firstDay);
  await dialog.getByRole('button', { name: /^Approve version/ }).click();
  await dialog.waitFor({ state: 'detached' });
}
