import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { finish, signIn, signOut } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { addReaders, changeTo } from '../support/readers.ts';
import { readRecords } from '../support/records.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  const door = await app.page('kiosk');
  await signIn(door, {
    category: 'Contractor',
    name: 'Dafydd Penrose',
    organisation: 'Penrose Heating',
    host: 'Tobi',
  });
  await finish(door);
  const number = await signIn(door, {
    category: 'Contractor',
    name: 'Petra Vaughan',
    organisation: 'Glass',
    host: 'Ines',
  });
  await finish(door);
  await signOut(door, number);
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
});
afterAll(() => stage.strike());

const dialog = () => staff.getByRole('dialog');
const ways = () => staff.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents();
const openReport = async (number: number) => {
  await goTo(staff, 'Incidents');
  await staff.getByRole('button', { name: `Open report ${number}`, exact: true }).click();
  await staff.getByRole('heading', { name: `Report ${number}`, level: 1 }).waitFor();
};
const onFile = () => staff.getByRole('region', { name: 'What is on file' });

/** What is enough for a report: what kind, what happened, and send. */
async function report(kind: string, what: string, more: () => Promise<void> = async () => {}): Promise<void> {
  await goTo(staff, 'On site');
  await staff.getByRole('button', { name: 'Report a breach' }).click();
  await dialog().getByRole('radio', { name: kind }).check({ force: true });
  await dialog().getByRole('textbox', { name: 'What happened?' }).fill(what);
  await more();
  await dialog().getByRole('button', { name: 'Send report' }).click();
}

test('an administrator is told that nobody can read reports, until somebody can', async () => {
  await goTo(staff, 'People');
  await staff.getByText('Nobody can read reports yet.').waitFor();
  await goTo(staff, 'Settings');
  await staff.getByText('Nobody can read reports yet.').waitFor();
  await addReaders(staff);
  await expect.poll(() => staff.getByText(/^Nobody can read reports/).count()).toBe(0);
  expect(await ways()).not.toContain('Incidents');
});

test('reception reports in half a minute, gets a number, and has no page to read it on', async () => {
  await changeTo(staff, 'reception');
  expect(await ways()).not.toContain('Incidents');
  await report('Photo, video or sound of children', 'Filmed the garden over the fence.', async () => {
    await dialog().getByRole('button', { name: /^More/ }).click();
    await dialog().getByLabel('Where').fill('Garden');
    await dialog()
      .getByRole('checkbox', { name: /Dafydd Penrose/ })
      .check({ force: true });
  });
  await dialog().getByText('Report 1 is sent').waitFor();
  await dialog()
    .getByText(/^Thank you\. It is in confidence/)
    .waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
  expect(await staff.getByText('Filmed the garden').count()).toBe(0);
});

test('what may be an emergency says so first, and a report without its kind is not sent', async () => {
  await staff.getByRole('button', { name: 'Report a breach' }).click();
  await dialog().getByRole('button', { name: 'Send report' }).click();
  await dialog().getByText('Choose what kind of breach it was.').waitFor();
  await dialog().getByText('Please fill this in.').waitFor();
  expect(await dialog().getByText('Call 999 now').count()).toBe(0);
  await dialog().getByRole('radio', { name: 'Refused to follow the rules' }).check({ force: true });
  await dialog().getByText('Call 999 now').waitFor();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
});

test('the safeguarding lead is rung, reads it, ticks steps, corrects, adds a visit and closes it', async () => {
  await staff.getByText(/The safeguarding lead is wanted/).waitFor();
  await changeTo(staff, 'dsl');
  await staff.getByText(/The safeguarding lead is wanted/).waitFor();
  await goTo(staff, 'Incidents');
  await staff.getByRole('row', { name: /^1 New Photo, video or sound/ }).waitFor();
  await openReport(1);
  await onFile().getByText('Filmed the garden over the fence.').waitFor();
  await onFile().getByText('Read for the first time').waitFor();
  await expect.poll(() => staff.getByText(/The safeguarding lead is wanted/).count()).toBe(0);

  await staff.getByRole('button', { name: 'Take in hand' }).click();
  await onFile().getByText('Taken in hand').waitFor();
  const step = staff.getByRole('checkbox', { name: 'Inform the parents' });
  await step.click({ force: true });
  await onFile().getByText('Inform the parents: done').waitFor();
  await expect.poll(() => step.isChecked()).toBe(true);
  await step.click({ force: true });
  await onFile().getByText('Inform the parents: not done after all').waitFor();

  await staff.getByRole('button', { name: /^Correct: Report/ }).click();
  await dialog().getByLabel('How it was').fill('It was a photo, not a film.');
  await dialog().getByRole('button', { name: 'Add correction' }).click();
  const corrected = onFile().getByRole('listitem').filter({ hasText: 'Filmed the garden over the fence.' });
  await corrected.getByText('It was a photo, not a film.').waitFor();

  await staff.getByRole('button', { name: 'Who was on site' }).click();
  await staff.getByRole('row', { name: /Dafydd Penrose.*On file/ }).waitFor();
  await staff.getByRole('checkbox', { name: 'Add Petra Vaughan' }).check({ force: true });
  await staff.getByRole('button', { name: 'Add 1 visit to the report' }).click();
  await onFile().getByText('Petra Vaughan').waitFor();

  await staff.getByRole('button', { name: 'Put on hold' }).click();
  await staff.getByText('Kept on hold').waitFor();

  await staff.getByRole('button', { name: 'Close report' }).click();
  await dialog().getByRole('button', { name: 'Close report' }).click();
  await dialog().getByText('Please fill this in.').first().waitFor();
  await dialog().getByRole('textbox', { name: 'Outcome' }).fill('The photo is deleted.');
  await dialog().getByRole('textbox', { name: 'Debrief' }).fill('Talked over with the room leader.');
  await dialog().getByRole('textbox', { name: 'Lessons' }).fill('The fence needs a sign of its own.');
  await dialog().getByRole('button', { name: 'Close report' }).click();
  await onFile().getByText('The fence needs a sign of its own.').waitFor();
  await staff.getByRole('button', { name: 'Open again' }).waitFor();
  await staff.getByRole('button', { name: 'Back to all reports' }).click();
  await staff.getByRole('row', { name: /^1 Closed Kept on hold/ }).waitFor();
});

test('who was on site can be asked for by time and host', async () => {
  await staff.getByRole('button', { name: 'Who was on site' }).click();
  await staff.getByRole('row', { name: /Petra Vaughan/ }).waitFor();
  await staff.getByLabel('Near whom').selectOption(answers.admin.name);
  await staff.getByRole('button', { name: 'Show visits' }).click();
  await staff.getByText('1 visit', { exact: true }).waitFor();
  await staff.getByRole('row', { name: /Dafydd Penrose/ }).waitFor();
  await staff.getByLabel('Until, time').fill('25:00');
  await staff.getByRole('button', { name: 'Show visits' }).click();
  await staff.getByText('Please give hours and minutes').waitFor();
});

test('a report about the safeguarding lead reaches the head alone', async () => {
  await changeTo(staff, 'reception');
  await report('Concern about staff or a volunteer', 'Took pictures on a phone of their own.', async () => {
    await dialog()
      .getByRole('checkbox', { name: /^It is about the/ })
      .check({ force: true });
  });
  await dialog().getByText('The report is sent').waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
  await changeTo(staff, 'dsl');
  expect(await staff.getByText(/A report waits for you/).count()).toBe(0);
  await goTo(staff, 'Incidents');
  await staff.getByRole('row', { name: /^1 Closed/ }).waitFor();
  expect(await staff.getByRole('row').count()).toBe(2);
  await changeTo(staff, 'head');
  await staff.getByText(/A report waits for you/).waitFor();
  await openReport(1);
  await onFile().getByText('Took pictures on a phone of their own.').waitFor();
  expect(await staff.getByText('Filmed the garden').count()).toBe(0);
});

test('nothing of it is left on the screen or in the log once the view is locked', async () => {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  await staff.getByRole('button', { name: 'Unlock staff view' }).waitFor();
  expect(await staff.content()).not.toContain('Took pictures');
  const details = readRecords<{ details: string }>(stage.databaseFile, 'SELECT details FROM journal_detail');
  expect(JSON.stringify(details)).not.toMatch(/Filmed|Took pictures|room leader/);
});
