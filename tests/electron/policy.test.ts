import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, siteDay, toInstant } from '../../shared/time.ts';
import { textOf } from '../paper/pdf.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { finish, signIn, toRules } from '../support/door-steps.ts';
import { chooseLanguage, visitorIn, walk, walkIn } from '../support/door-walks.ts';
import { approveAs, beginDraft, chooseText, ruleField } from '../support/policy-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { cancelSave, saveAs } from '../support/save-dialog.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

const site = 'Hazel Bank Nursery';
const today = siteDay(toInstant(new Date()), answers.site.timeZone);
const newRule = 'Phones and smart watches stay off, in a bag or a locker.';
const newRuleInPolish = 'Telefony i zegarki są wyłączone, w torbie lub w szafce.';

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, site);
  await unlock(staff, answers.admin.name, answers.admin.pin);
});
afterAll(() => stage.strike());

const openPolicy = async () => {
  await goTo(staff, 'Policy');
  await staff.getByRole('heading', { name: 'Policy', level: 1 }).waitFor();
};
const back = () => staff.getByRole('button', { name: 'Back to the policy' }).click();
const version = (number: number) =>
  staff.getByRole('table', { name: 'Versions' }).getByRole('row', { name: `Version ${String(number)}` });
const stateOf = (number: number) => version(number).getByRole('cell').first().textContent();
const dialog = () => staff.getByRole('dialog');
const banner = () => staff.getByRole('complementary', { name: 'Review of the policy' });
const oldRule = () => staff.getByRole('list', { name: 'Rules', exact: true }).getByRole('listitem').first();

test('version 1 is in force as it shipped, can be read in each language, and is known by its hash', async () => {
  await signIn(door, { category: 'Visitor', name: 'Zofia Amankwah', host: 'Ines' });
  await finish(door);
  await openPolicy();
  await expect(stateOf(1)).resolves.toBe('In force');
  await version(1).getByText('Shipped with Porchlight').waitFor();
  await expect(version(1).getByRole('cell').nth(3).textContent()).resolves.toBe('1');
  await staff.getByRole('button', { name: /^Show in full.*Short text/ }).click();
  await staff.getByText(/^[0-9a-f]{64}$/).waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await staff.getByRole('button', { name: 'Read version 1' }).click();
  const inEnglish = await oldRule().textContent();
  await chooseText(staff, 'Visitors', 'Polish (Polski)');
  await expect.poll(() => oldRule().textContent()).not.toBe(inEnglish);
  await chooseText(staff, 'Regulars', 'Polish (Polski)');
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await back();
});

test('version 2 is written in English and Polish; what is missing is said beside its field', async () => {
  await beginDraft(staff);
  await ruleField(staff, 1).fill(newRule);
  await chooseText(staff, 'Visitors', 'Polish (Polski) · not changed yet');
  await ruleField(staff, 1).fill(newRuleInPolish);
  await staff
    .getByRole('region', { name: 'At the door' })
    .getByRole('img', { name: newRuleInPolish })
    .waitFor();
  await staff.getByRole('button', { name: 'Remove rule 2' }).click();
  await staff.getByText('Rule 2 is removed.').waitFor();
  await staff.getByRole('button', { name: 'Undo' }).click();
  await staff.getByRole('button', { name: 'Approve version' }).click();
  const whatChanged = staff.getByRole('textbox', { name: 'What changed, in English' });
  await expect.poll(() => whatChanged.evaluate((field) => field === document.activeElement)).toBe(true);
  await staff.getByText('Please fill this in.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await whatChanged.fill('Smart watches are named.');
  await staff.getByRole('textbox', { name: 'What changed, in Polish' }).fill('Wymieniono zegarki.');
});

test('what is not saved is asked about; what is saved waits to be gone on with', async () => {
  await goTo(staff, 'On site');
  await dialog().getByRole('button', { name: 'Stay on this page' }).click();
  await staff.getByRole('button', { name: 'Save draft' }).click();
  await staff.getByText('The draft is saved.').waitFor();
  await goTo(staff, 'On site');
  await openPolicy();
  await staff.getByText(`saved by ${answers.admin.name}`).waitFor();
  await staff.getByRole('button', { name: 'Continue the draft' }).click();
  await expect.poll(() => ruleField(staff, 1).inputValue()).toBe(newRule);
  await staff.getByRole('button', { name: 'Move rule 1 down' }).click();
  await expect
    .poll(() => staff.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move rule 2 down');
  await staff.getByRole('button', { name: 'Discard changes' }).click();
  await expect.poll(() => ruleField(staff, 1).inputValue()).toBe(newRule);
});

test('approved as a substantial change, version 2 is in force, and the door shows it in both languages', async () => {
  await staff.getByRole('button', { name: 'Approve version' }).click();
  await dialog().getByText('People who agreed to version 1 will be asked again').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await dialog().getByRole('button', { name: 'Approve version 2' }).click();
  await dialog().getByText('Please fill this in.').waitFor();
  await approveAs(staff, 'The governors');
  await staff.getByText('Version 2 is in force. The door shows it now.').waitFor();
  await expect(stateOf(2)).resolves.toBe('In force');
  await expect(stateOf(1)).resolves.toBe('Superseded');
  await version(2).getByText('The governors').waitFor();

  await toRules(door, { category: 'Visitor', name: 'Tadeusz Orrin', host: 'Ines' });
  await door.getByText(newRule).waitFor();
  await door.reload();
  const inPolish = await walkIn(door, 'pl');
  await chooseLanguage(inPolish);
  await walk(inPolish, visitorIn, undefined, 'kiosk.rules.title');
  await door.getByText(newRuleInPolish).waitFor();
  await goTo(staff, 'On site');
  await staff
    .getByRole('region', { name: 'To challenge' })
    .getByText('Agreed to version 1 of the rules; version 2 is in force.')
    .waitFor();
});

test('versions 1 and 2 are compared word by word; where nothing differs, words say so', async () => {
  await openPolicy();
  await staff.getByRole('button', { name: 'Compare two versions' }).click();
  await staff.getByText('differ').first().waitFor();
  const differences = staff.getByRole('list', { name: 'Differences' });
  await differences.getByText(newRule.split(',')[0] ?? '').waitFor();
  await expect(differences.locator('del, ins').count()).resolves.toBeGreaterThan(1);
  await expect(differences.getByText('removed:').first().textContent()).resolves.toContain('removed:');
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await chooseText(staff, 'Regulars', 'English');
  await staff.getByText('There are no differences between Version 1 and Version 2').waitFor();
  await back();
});

test('a version for a coming day waits, and can be withdrawn with a reason; its draft was discarded only when asked', async () => {
  await beginDraft(staff);
  await staff.getByRole('textbox', { name: 'What changed, in English' }).fill('Nothing yet.');
  await staff.getByRole('button', { name: 'Save draft' }).click();
  await staff.getByRole('button', { name: 'Discard draft' }).click();
  await dialog().getByRole('button', { name: 'Keep draft' }).click();
  await choose(staff, 'Is the change substantial?', 'No');
  await staff.getByRole('button', { name: 'Approve version' }).click();
  await dialog().getByText('will not be asked again').waitFor();
  await approveAs(staff, 'The head', addDays(today, 7));
  await staff.getByText('Version 3 is approved. It comes into force on').waitFor();
  await expect(stateOf(3)).resolves.toBe('Approved');
  await expect(stateOf(2)).resolves.toBe('In force');

  await staff.getByRole('button', { name: 'Withdraw version 3' }).click();
  await dialog().getByRole('button', { name: 'Withdraw version' }).click();
  await dialog().getByText('Please fill this in.').waitFor();
  await dialog().getByRole('textbox', { name: 'Reason' }).fill('The governors want to read it first.');
  await dialog().getByRole('button', { name: 'Withdraw version' }).click();
  await staff.getByText('Version 3 is withdrawn.').waitFor();
  await expect(stateOf(3)).resolves.toBe('Withdrawn');

  await beginDraft(staff);
  await staff.getByRole('button', { name: 'Save draft' }).click();
  await staff.getByRole('button', { name: 'Discard draft' }).click();
  await dialog().getByRole('button', { name: 'Discard draft' }).click();
  await staff.getByText('The draft is discarded.').waitFor();
  await staff.getByRole('button', { name: 'Write a new version' }).waitFor();
});

test('that a review is overdue is said to everybody; that one is near, to those who see to it', async () => {
  await callAsStaff(staff, 'people.add', { name: 'Saoirse Lund', role: 'reception', pin: '913074' });
  await callAsStaff(staff, 'policy.recordReview', reviewOf({ on: -390, next: -30 }));
  await banner().getByText('The review of the policy is overdue.').waitFor();
  await lockAndUnlock('Saoirse Lund', '913074');
  await banner().getByText('The review of the policy is overdue.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await expect(banner().getByRole('button').count()).resolves.toBe(0);
  await expect(staff.getByRole('link', { name: 'Policy' }).count()).resolves.toBe(0);
  await expect(staff.getByRole('button', { name: /^Save receipt/ }).count()).resolves.toBe(0);

  await lockAndUnlock(answers.admin.name, answers.admin.pin);
  await callAsStaff(staff, 'policy.recordReview', reviewOf({ on: -1, next: 20 }));
  await banner().getByText('A review of the policy is due soon').waitFor();
  await lockAndUnlock('Saoirse Lund', '913074');
  await staff.getByRole('link', { name: 'Expected' }).waitFor();
  await expect.poll(() => banner().count()).toBe(0);
  await lockAndUnlock(answers.admin.name, answers.admin.pin);
  await callAsStaff(staff, 'policy.recordReview', reviewOf({ on: 0, next: 200 }));
  await banner().waitFor({ state: 'detached' });
});

/** A review, so many days from today. */
const reviewOf = ({ on, next }: { on: number; next: number }) => ({
  reviewedOn: addDays(today, on),
  reviewedBy: 'The governors',
  outcome: 'no-change' as const,
  note: '',
  nextReviewOn: addDays(today, next),
});

async function lockAndUnlock(name: string, pin: string): Promise<void> {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  await unlock(staff, name, pin);
}

test('what happened asks for a review, until one is recorded', async () => {
  await openPolicy();
  await expect(banner().count()).resolves.toBe(0);
  await staff.getByRole('button', { name: 'Record what asks for a review' }).click();
  await dialog().getByRole('button', { name: 'Record what asks for a review' }).click();
  await dialog().getByText('Choose what happened.').waitFor();
  await choose(dialog(), 'What happened?', 'A change in technology');
  await dialog().getByRole('textbox', { name: 'Note' }).fill('Glasses with cameras are sold in town.');
  await dialog().getByRole('button', { name: 'Record what asks for a review' }).click();
  await banner().getByText('Something happened that asks for a review').waitFor();
  await goTo(staff, 'On site');
  await banner().getByRole('button', { name: 'Open policy' }).click();
  const triggers = staff.getByRole('table', { name: 'What asked for a review' });
  await triggers.getByText('Asks for a review', { exact: true }).waitFor();

  await staff.getByRole('button', { name: 'Record review' }).click();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await choose(dialog(), 'What did it come to?', 'Nothing to change');
  await dialog().getByRole('textbox', { name: 'Reviewed by' }).fill('Ines Hallworth and the governors');
  const next = dialog().getByLabel('Next review, at most a year on');
  await next.fill(addDays(today, 400));
  await dialog().getByRole('button', { name: 'Record review' }).click();
  await dialog().getByText('Something is missing or not right').waitFor();
  await next.fill(addDays(today, 300));
  await dialog().getByRole('button', { name: 'Record review' }).click();
  await staff.getByText('The review is recorded.').waitFor();
  await staff.getByRole('table', { name: 'Reviews' }).getByText('Ines Hallworth and the governors').waitFor();
  await triggers.getByText('Reviewed since').waitFor();
  await banner().waitFor({ state: 'detached' });
});

test('the receipt of a visit’s agreement is saved where the office chooses', async () => {
  await goTo(staff, 'On site');
  const save = staff.getByRole('button', { name: 'Save receipt: Zofia Amankwah' });
  await save.click();
  await cancelSave(stage.display);
  await staff.getByText('Nothing was saved.').waitFor();
  await save.click();
  const file = join(stage.outFolder, 'receipt.pdf');
  await saveAs(stage.display, file);
  await staff.getByText('The receipt of Zofia Amankwah was saved as receipt.pdf.').waitFor();
  expect(textOf(readFileSync(file))).toContain('Zofia Amankwah');
});

test('who is here often reads the longer text: the settings say from when', async () => {
  await goTo(staff, 'Settings');
  const section = staff.getByRole('region', { name: 'Who reads the longer text' });
  await section.getByRole('button', { name: 'More: Visits that make somebody a regular' }).click();
  await section.getByText('has come 4 times in 28 days').waitFor();
  await section.getByRole('button', { name: 'Save changes: Who reads the longer text' }).click();
  await section.getByText('The settings are saved.').waitFor();
  const { regularAfter } = await callAsStaff(staff, 'settings.show', {});
  expect(regularAfter).toEqual({ visits: 4, days: 28, hours: 4 });
});
