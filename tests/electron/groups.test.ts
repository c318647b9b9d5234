import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteDay, toInstant } from '../../shared/time.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers, withPrinter } from '../support/answers.ts';
import type { CupsQueue } from '../support/cups-queue.ts';
import { createCupsQueue } from '../support/cups-queue.ts';
import { chooseDevices, lookAtRules } from '../support/door-steps.ts';
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

const lead = 'Siân Okafor';
const members = [
  'Ada Lumsden', 'Kofi Brennan', 'Łucja Nowak-Reed', 'محمد الفاسي', 'Bao Nguyen', 'Ola Nowak', 'Rhys Trevanion',
  'Petra Vaughan', 'Ivo Marsh', 'Una Hart', 'Yusuf Okello',
]; // prettier-ignore

beforeAll(async () => {
  queue = await createCupsQueue();
  stage = await setStage();
  app = await stage.launchWith(withPrinter(queue.name));
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
});
afterAll(async () => {
  await stage.strike();
  queue.remove();
});

const press = (name: string) => door.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => door.getByRole('heading', { name });

async function add(name: string): Promise<void> {
  await door.getByRole('textbox', { name: 'First and last name' }).fill(name);
  await press('Add person');
  await door.getByRole('listitem').filter({ hasText: name }).waitFor();
}

async function allAgree(names: readonly string[]): Promise<void> {
  await chooseDevices(door, { Phone: 'Off and in my bag' });
  const goOn = door.getByRole('button', { name: 'Continue' });
  await heading('The rules of this house').waitFor();
  await lookAtRules(door, goOn);
  await goOn.click();
  await heading('Each person agrees').waitFor();
  const signIn = door.getByRole('button', { name: 'Sign in the group' });
  for (const name of names) {
    expect(await signIn.isDisabled()).toBe(true);
    await door.getByRole('checkbox', { name: `${name} agrees` }).check({ force: true });
  }
  await signIn.click();
  await heading('Thank you, your group is signed in').waitFor();
}

test('one person signs in a group of twelve: each agrees, each has a number, and twelve badges come in one run', async () => {
  await press('Sign in');
  await press('We are a group');
  await press('Visitor');
  await door.getByRole('textbox', { name: 'Name of the group' }).fill('Hazel choir');
  await door.getByRole('textbox', { name: 'Your own name' }).fill(lead);
  await press('Continue');
  for (const name of [...members, 'Somebody Else']) await add(name);
  await door.getByText('13 people').waitFor();
  await expect(accessibilityFaults(door)).resolves.toEqual([]);
  await press('Take Somebody Else off the list');
  await door.getByText('12 people').waitFor();
  await press('Continue');
  await allAgree([lead, ...members]);

  const rows = await door
    .getByRole('listitem')
    .filter({ hasText: /\d{4}$/ })
    .allTextContents();
  const visits = readRecords<{ name: string; number: number; groupName: string; devices: string }>(
    stage.databaseFile,
    `SELECT visitor.name, badge_number AS number, visit_group.name AS groupName,
       (SELECT group_concat(device_kind || ' ' || handling) FROM device_declaration WHERE visit_id = visit.id) AS devices
     FROM visit JOIN visitor ON visitor.id = visitor_id JOIN visit_group ON visit_group.id = group_id
     WHERE EXISTS (SELECT 1 FROM acknowledgement WHERE visit_id = visit.id) ORDER BY visit.rowid`,
  );
  expect(visits.map(({ name }) => name)).toEqual([lead, ...members]);
  expect(new Set(visits.map(({ number }) => number)).size).toBe(12);
  expect(rows).toEqual(visits.map(({ name, number }) => `${name}${number}`));
  expect(visits[11]).toMatchObject({ groupName: 'Hazel choir', devices: 'phone bag' });
  await expect(accessibilityFaults(door)).resolves.toEqual([]);

  await door.getByText('The badges were sent to the printer.').waitFor();
  const badges = await queue.printed(12);
  expect(queue.jobsTaken()).toBe(12);
  const words = wordsOnPaper(badges[0] ?? '');
  expect(words).toContain(String(visits[0]?.number));
  expect(
    readRecords<{ state: string; attempts: number }>(
      stage.databaseFile,
      'SELECT DISTINCT state, attempts FROM print_job',
    ),
  ).toEqual([{ state: 'sent', attempts: 1 }]);

  await press('Done');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await expect(door.content()).resolves.not.toContain('Lumsden');
});

test('a group that is expected finds its names filled in', async () => {
  const staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  const { categories } = await callAsStaff(staff, 'expected.choices', {});
  const category = categories.find(({ name }) => name === 'Visitor');
  if (!category) throw new Error('there is no such category');
  await callAsStaff(staff, 'expected.add', {
    name: 'Gwen Aldous',
    organisation: 'Mill Lane School',
    categoryId: category.id,
    host: { text: 'the office' },
    purpose: 'Concert',
    day: siteDay(toInstant(new Date()), answers.site.timeZone),
    time: '',
    group: 'Mill Lane band',
    members: ['Rosa Pell', 'Imran Dhar'],
  });
  await press('I am expected');
  await door.getByRole('textbox', { name: 'First three letters' }).fill('gwe');
  await door.getByRole('textbox', { name: 'Your host or your organisation' }).fill('mill lane');
  await press('Find my visit');
  await press('Mill Lane band (group)');
  expect(await door.getByRole('textbox', { name: 'Name of the group' }).inputValue()).toBe('Mill Lane band');
  expect(await door.getByRole('textbox', { name: 'Your own name' }).inputValue()).toBe('Gwen Aldous');
  await press('Continue');
  await door.getByText('3 people').waitFor();
  await press('Continue');
  await allAgree(['Gwen Aldous', 'Rosa Pell', 'Imran Dhar']);
  await queue.printed(15);
  const [entry] = await callAsStaff(staff, 'expected.list', {});
  expect(entry?.state).toBe('arrived');
  await press('Done');
});
