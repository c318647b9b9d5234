import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { shiftClock } from '../support/shift-clock.ts';
import { goTo, openStaffView, tryPin } from '../support/staff-steps.ts';

const names = ['Zoë Adeyemi', 'Siân Merriweather', 'Kwabena Thistlewood'];
let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  for (const name of names) {
    await signIn(door, { category: 'Visitor', name, host: 'Ines' });
    await finish(door);
  }
});
afterAll(() => stage.strike());

const button = (name: string) => staff.getByRole('button', { name, exact: true });
const say = (name: string, answer: string) =>
  staff.getByRole('group', { name, exact: true }).getByRole('button', { name: answer }).click();
const visits = () =>
  readRecords<{ name: string; closed: number; out: string | null }>(
    stage.databaseFile,
    `SELECT visitor.name, closed_by_office AS closed, signed_out_by AS out FROM visit
     JOIN visitor ON visitor.id = visitor_id ORDER BY visit.id`,
  );

test('after closing time the staff view says how many have not signed out, and a locked one not who', async () => {
  await shiftClock(app, 24 * 3600);
  staff = await openStaffView(app, door, answers.site.name);
  await staff.getByText('3 people have not signed out.').waitFor();
  expect(await staff.locator('body').innerText()).not.toContain('Adeyemi');
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test('the office is asked about each of them, and nobody is signed out in silence', async () => {
  await tryPin(staff, answers.admin.name, answers.admin.pin);
  await button('Go through them').click();
  expect(await accessibilityFaults(staff)).toEqual([]);
  await say('Siân Merriweather', 'Still here');
  await staff.getByText('Siân Merriweather is still here.').waitFor();
  await say('Kwabena Thistlewood', 'Don’t know');
  await staff.getByText('Tobi Marsh did not know').waitFor();
  await say('Zoë Adeyemi', 'Left');
  await staff.getByText('Zoë Adeyemi left: the visit was closed by the office.').waitFor();
  expect(visits()).toEqual([
    { name: 'Zoë Adeyemi', closed: 1, out: 'staff' },
    { name: 'Siân Merriweather', closed: 0, out: null },
    { name: 'Kwabena Thistlewood', closed: 0, out: null },
  ]);
  await staff.getByRole('group', { name: 'Kwabena Thistlewood', exact: true }).waitFor();
});

test('a “left” that was wrong is taken back', async () => {
  await button('Undo').click();
  await staff.getByRole('group', { name: 'Zoë Adeyemi', exact: true }).waitFor();
  expect(visits()[0]).toEqual({ name: 'Zoë Adeyemi', closed: 0, out: null });
  await button('Close').click();
  await staff.getByText('2 people have not signed out.').waitFor();
});

test('the closing time, the printer for lists and the copies are settings', async () => {
  await goTo(staff, 'Settings');
  const closing = staff.getByRole('textbox', { name: 'Closing time' });
  await closing.fill('26:00');
  await button('Save changes: Lists of who is here').click();
  await staff.getByText('Please give hours and minutes').waitFor();
  await closing.fill('17:15');
  await button('Save changes: Lists of who is here').click();
  await staff.getByText('The settings are saved.').waitFor();
  expect(readRecords(stage.databaseFile, `SELECT value FROM setting WHERE key = 'closingTime'`)).toEqual([
    { value: '"17:15"' },
  ]);
});
