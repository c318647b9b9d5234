import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import type { CupsQueue } from '../support/cups-queue.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { Stage } from '../support/porchlight-app.ts';
import type { PrinterStage } from '../support/printer-stage.ts';
import { setPrinterStage } from '../support/printer-stage.ts';
import { readRecords } from '../support/records.ts';
import { choose, rowOf } from '../support/staff-steps.ts';
import { wordsOnPaper } from '../support/words-on-paper.ts';

let site: PrinterStage;
let stage: Stage;
let queue: CupsQueue;
let door: Page;
let staff: Page;

beforeAll(async () => {
  site = await setPrinterStage({ width: 1080, height: 1920 });
  ({ stage, queue, door, staff } = site);
});
afterAll(() => site.strike());

const cardOf = (name: string) =>
  staff
    .getByRole('region', { name: 'To challenge' })
    .getByRole('listitem')
    .filter({ has: staff.getByRole('heading', { name }) });

async function signInProfessional(name: string): Promise<void> {
  await signIn(door, { category: 'Professional', name, organisation: 'Early Years Advice', host: 'Ines' });
  await finish(door);
}

test('a professional waits: the badge says ESCORTED, and whom to challenge says why', async () => {
  await signInProfessional('Ioana Barrowclough');
  const [badge = ''] = await queue.printed(1);
  expect(wordsOnPaper(badge)).toMatch(/\bESCORTED\b/);
  const card = cardOf('Ioana Barrowclough');
  await card.getByText('Nobody has checked this visitor’s identity yet.').waitFor();
  await card.getByRole('button', { name: 'Challenge Ioana Barrowclough' }).waitFor();
  await card.getByRole('button', { name: 'Check identity: Ioana Barrowclough' }).waitFor();
  // Until somebody has looked, nobody can say that they may go about alone.
  await expect(
    rowOf(staff, 'Ioana Barrowclough')
      .getByRole('button', { name: /May go about alone/ })
      .count(),
  ).resolves.toBe(0);
});

test('who checks is told what is missing, and that no number and no copy is wanted', async () => {
  await cardOf('Ioana Barrowclough')
    .getByRole('button', { name: /^Check identity/ })
    .click();
  const dialog = staff.getByRole('dialog', { name: 'Identity of Ioana Barrowclough' });
  await dialog.getByText('Write down no certificate number, and make no copy').waitFor();
  await dialog.getByRole('button', { name: 'Record identity check' }).click();
  await dialog.getByText('Choose what you saw.').waitFor();
  await dialog.getByText('Choose what assures you.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await choose(dialog, 'What assures you that checks were made?', 'Not needed for this visit');
  await expect(dialog.getByLabel('Date of the letter or entry').count()).resolves.toBe(0);
  await choose(dialog, 'What assures you that checks were made?', 'Letter from the employer');
  await choose(dialog, 'What did you see?', 'Work ID');
  await dialog.getByRole('button', { name: 'Record identity check' }).click();
  await dialog.getByText('Please fill this in.').waitFor();
  expect(readRecords(stage.databaseFile, 'SELECT * FROM identity_check')).toEqual([]);
});

test('after the check the reason is gone, and the badge is printed anew as UNESCORTED', async () => {
  const dialog = staff.getByRole('dialog', { name: 'Identity of Ioana Barrowclough' });
  await dialog.getByLabel('Date of the letter or entry').fill('2026-09-01');
  await choose(dialog, 'How may they go about?', 'Alone, unescorted');
  await dialog.getByRole('button', { name: 'Record identity check' }).click();
  await staff.getByText('The identity of Ioana Barrowclough is recorded.').waitFor();
  const [, badge = ''] = await queue.printed(2);
  expect(wordsOnPaper(badge)).toMatch(/\bUNESCORTED\b/);
  await rowOf(staff, 'Ioana Barrowclough').getByText('Unescorted', { exact: true }).waitFor();
  await expect.poll(() => cardOf('Ioana Barrowclough').count()).toBe(0);
  expect(
    readRecords(stage.databaseFile, 'SELECT identity, assurance, assured_on AS day FROM identity_check'),
  ).toEqual([{ identity: 'work-id', assurance: 'employer-letter', day: '2026-09-01' }]);
});

test('what staff decided they can decide anew, from the row', async () => {
  const row = rowOf(staff, 'Ioana Barrowclough');
  await row.getByRole('button', { name: 'Escort again: Ioana Barrowclough' }).click();
  await staff.getByText('Ioana Barrowclough goes about with somebody again.').waitFor();
  await row.getByText('Escorted', { exact: true }).waitFor();
  const badges = await queue.printed(3);
  expect(wordsOnPaper(badges[2] ?? '')).toMatch(/\bESCORTED\b/);
  await row.getByRole('button', { name: 'May go about alone: Ioana Barrowclough' }).click();
  await row.getByText('Unescorted', { exact: true }).waitFor();
  await queue.printed(4);
});

test('a visitor of another category has nothing to check and nothing to decide', async () => {
  await signIn(door, { category: 'Visitor', name: 'Kwabena Thistlewood', host: 'Ines' });
  await finish(door);
  const row = rowOf(staff, 'Kwabena Thistlewood');
  await row.getByRole('button', { name: 'Sign out Kwabena Thistlewood' }).waitFor();
  await expect(row.getByRole('button', { name: /identity|go about|Escort again/ }).count()).resolves.toBe(0);
});
