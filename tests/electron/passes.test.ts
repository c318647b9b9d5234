import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import type { CupsQueue } from '../support/cups-queue.ts';
import { finish, signIn, signOut } from '../support/door-steps.ts';
import type { PrinterStage } from '../support/printer-stage.ts';
import { setPrinterStage } from '../support/printer-stage.ts';
import { choose, goTo, rowOf } from '../support/staff-steps.ts';
import { wordsOnPaper } from '../support/words-on-paper.ts';

let site: PrinterStage;
let queue: CupsQueue;
let door: Page;
let staff: Page;
let code = '';
let badgeNumber = '';

beforeAll(async () => {
  site = await setPrinterStage({ width: 1080, height: 1920 });
  ({ queue, door, staff } = site);
});
afterAll(() => site.strike());

const holder = 'Harjit Sollerby';
const dialogOf = (name: string) => staff.getByRole('dialog', { name: `Pass of ${name}` });

/** Six signs are looked up by themselves. */
async function typePass(typed: string): Promise<void> {
  await door.getByRole('button', { name: 'I have a pass' }).click();
  await door.getByRole('textbox', { name: 'Pass code' }).fill(typed);
}

test('without a pass the list says where to begin', async () => {
  await goTo(staff, 'Passes');
  await staff.getByText('Nobody has a pass yet.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
});

test('a pass is shown once: large, in groups of three, and nowhere afterwards', async () => {
  badgeNumber = await signIn(door, { category: 'Visitor', name: holder, host: 'Ines' });
  await finish(door);
  await queue.printed(1);
  await goTo(staff, 'On site');
  await rowOf(staff, holder)
    .getByRole('button', { name: `Give a pass: ${holder}` })
    .click();
  const shown = dialogOf(holder).getByRole('img', { name: /^Pass code/ });
  await shown.waitFor();
  const groups = await shown.locator('span').allTextContents();
  expect(groups).toEqual([expect.stringMatching(/^.{3}$/), expect.stringMatching(/^.{3}$/)]);
  code = groups.join('');
  await dialogOf(holder).getByText('This code is shown this once.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
});

test('it comes out of the printer as a card, with a square code that reads back as the pass', async () => {
  await dialogOf(holder).getByRole('button', { name: 'Print card' }).click();
  await dialogOf(holder)
    .getByText(/The printer queue took it/)
    .waitFor();
  const [, card = ''] = await queue.printed(2);
  const words = wordsOnPaper(card);
  expect(words).toContain('Hazel Bank Nursery');
  expect(words).not.toContain('Sollerby');
  const picture = card.replace(/\.pdf$/, '.png');
  const read = execFileSync('zbarimg', ['--quiet', '--raw', picture], { encoding: 'utf8' }).trim();
  expect(read).toBe(`PASS${code}`);
});

test('once the dialog is closed the code is gone, and the visit says that there is a pass', async () => {
  await dialogOf(holder).getByRole('button', { name: 'Done' }).click();
  await rowOf(staff, holder).getByText('Has a pass').waitFor();
  await expect(
    rowOf(staff, holder)
      .getByRole('button', { name: /^Give a pass/ })
      .count(),
  ).resolves.toBe(0);
  const page = (await staff.content()).replaceAll(/<[^>]*>|\s/g, '');
  expect(page).not.toContain(code);
});

test('with the pass one is in again, and the list says when', async () => {
  await goTo(staff, 'Passes');
  const pass = staff.getByRole('row', { name: holder });
  await pass.getByText('by Tobi Marsh').waitFor();
  await pass.getByText('Never').waitFor();
  await signOut(door, badgeNumber);
  await door.getByRole('button', { name: 'Done' }).click();
  await typePass(code.toLowerCase());
  await door.getByRole('button', { name: 'All the same: sign me in' }).click();
  await finish(door);
  await expect.poll(() => pass.getByText('Never').count()).toBe(0);
});

test('a pass that is revoked is worthless, after a question that says so', async () => {
  await staff.getByRole('button', { name: `Revoke pass of ${holder}` }).click();
  const question = staff.getByRole('dialog', { name: `Revoke the pass of ${holder}?` });
  await question.getByText('that can’t be taken back').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await question.getByRole('button', { name: 'Revoke pass' }).click();
  await staff.getByText(`The pass of ${holder} is revoked.`).waitFor();
  await staff
    .getByRole('row', { name: holder })
    .getByText(/^Revoked/)
    .waitFor();
  await typePass(code);
  await door.getByText('We can’t find that pass.').waitFor();
  await door.getByRole('button', { name: 'Back' }).click();
});

test('where no printer is chosen, a pass is written down, and no badge is offered again', async () => {
  await goTo(staff, 'On site');
  await rowOf(staff, holder)
    .getByRole('button', { name: /^Print again/ })
    .waitFor();
  await goTo(staff, 'Settings');
  await choose(staff, 'Badge printer', 'No printer');
  await staff.getByRole('button', { name: 'Save changes: Badge printer' }).click();
  await staff.getByText('The settings are saved.').waitFor();
  await goTo(staff, 'On site');
  await rowOf(staff, holder)
    .getByRole('button', { name: `Give a pass: ${holder}` })
    .click();
  await dialogOf(holder).getByText('please write the code down').waitFor();
  await expect(
    dialogOf(holder)
      .getByRole('button', { name: /^Print/ })
      .count(),
  ).resolves.toBe(0);
  await dialogOf(holder).getByRole('button', { name: 'Done' }).click();
  await expect(
    rowOf(staff, holder)
      .getByRole('button', { name: /^Print again/ })
      .count(),
  ).resolves.toBe(0);
});
