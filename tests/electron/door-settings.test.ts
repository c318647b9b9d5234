import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { lookAtRules, toRules } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  await goTo(staff, 'Settings');
});
afterAll(() => stage.strike());

async function save(): Promise<void> {
  await staff.getByRole('button', { name: 'Save changes: Door' }).click();
  await staff.getByText('The settings are saved.').waitFor();
}

test('a language that is not ticked is not offered at the door; English always is', async () => {
  const offered = door.getByRole('group', { name: 'Language' });
  await offered.getByRole('button', { name: 'Polski' }).waitFor();
  await staff.getByRole('checkbox', { name: 'Polski · Polish' }).uncheck({ force: true });
  await save();
  await expect.poll(() => offered.getByRole('button', { name: 'Polski' }).count()).toBe(0);
  await expect(offered.getByRole('button', { name: 'English' }).count()).resolves.toBe(1);
  await expect(staff.getByRole('checkbox', { name: /English/ }).count()).resolves.toBe(0);
});

test('as many picture questions follow the rules as are set: none at all', async () => {
  await staff.getByRole('button', { name: 'Less: Picture questions after the rules' }).click();
  await save();
  await toRules(door, { category: 'Visitor', name: 'Kwabena Thistlewood', host: 'Ines' });
  const agreeButton = door.getByRole('button', { name: 'I agree' });
  await lookAtRules(door, agreeButton);
  await agreeButton.click();
  await door.getByText('Your badge number').waitFor();
});

test('what is not saved is asked about before another page takes its place', async () => {
  await staff.getByRole('button', { name: 'More: Minutes until the staff view locks' }).click();
  await goTo(staff, 'People');
  const question = staff.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Leave without saving' }).click();
  await staff.getByRole('heading', { name: 'People', level: 1 }).waitFor();
});
