import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers, withPrinter } from '../support/answers.ts';
import type { CupsQueue } from '../support/cups-queue.ts';
import { createCupsQueue } from '../support/cups-queue.ts';
import { agree, finish, toRules } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { openStaffView, unlock } from '../support/staff-steps.ts';
import { wordsOnPaper } from '../support/words-on-paper.ts';

let stage: Stage;
let queue: CupsQueue;
let app: PorchlightApp;
let door: Page;

beforeAll(async () => {
  queue = await createCupsQueue();
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(withPrinter(queue.name));
  door = await app.page('kiosk');
  await button('Sign in').waitFor();
  const staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  await callAsStaff(staff, 'lockers.setCount', { count: 4 });
  await door.reload();
});
afterAll(async () => {
  await stage.strike();
  queue.remove();
});

const button = (name: string) => door.getByRole('button', { name, exact: true });
const comeIn = async (name: string) => {
  await toRules(door, { category: 'Visitor', name, devices: { Phone: 'Off and in a locker' } });
  return agree(door);
};
const findBadge = async (number: string) => {
  await button('Sign out').click();
  await door.getByRole('textbox', { name: 'Badge number' }).fill(number);
  await button('Find my badge').click();
};
const holding = () =>
  readRecords<{ number: number }>(
    stage.databaseFile,
    'SELECT number FROM locker JOIN locker_use ON locker_id = locker.id WHERE handed_back_at IS NULL',
  ).map(({ number }) => number);

test('a phone goes into a locker: its rule, its number on the screen and on the badge, the warning, and back', async () => {
  await toRules(door, {
    category: 'Visitor',
    name: 'Zoë Adeyemi',
    devices: { Phone: 'Off and in a locker' },
  });
  await button('Back').click();
  const phone = door.getByRole('radiogroup', { name: 'Phone' });
  await phone
    .getByText('Keep your phone switched off in your bag, in a locker, at the office or in your car.')
    .waitFor();
  await door.getByText('We take no liability for loss or damage.').waitFor();
  await button('Continue').click();
  const number = await agree(door);
  await door.getByText('Locker 1', { exact: true }).waitFor();
  await door.getByText('Lock away in locker 1: Phone.').waitFor();
  await door.getByText('We take no liability for loss or damage.').waitFor();
  await finish(door);
  const [badge = ''] = await queue.printed(1);
  expect(wordsOnPaper(badge)).toMatch(/Phone: locker 1/);

  await findBadge(number);
  await door.getByText('You still have something in locker 1: Phone.').waitFor();
  expect(await accessibilityFaults(door)).toEqual([]);
  await button('I have it back: sign me out').click();
  await door.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await expect(door.getByText('locker 1').count()).resolves.toBe(0);
  expect(holding()).toEqual([]);
  await finish(door);
});

test('who goes without it is told where it is, and it stays there', async () => {
  const number = await comeIn('Wren Castellane');
  await door.getByText('Locker 2', { exact: true }).waitFor();
  await finish(door);
  await findBadge(number);
  await button('Sign out without it').click();
  await door.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await door.getByText('Still in locker 2: Phone.').waitFor();
  expect(holding()).toEqual([2]);
  await finish(door);
});
