import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../electron/core/db/open.ts';
import { createServices } from '../../electron/core/services.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { cancelSave, saveAs } from '../support/save-dialog.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import { termDays, writeTerm } from '../support/termly-records.ts';
import { createTestHost } from '../support/test-host.ts';

let stage: Stage;
let app: PorchlightApp;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  const people = await callAsStaff(staff, 'people.list', {});
  const [someone] = people;
  if (!someone) throw new Error('nobody is on the staff');
  const db = openDatabase(stage.databaseFile);
  const { host, state } = createTestHost();
  const idOf = (role: string) => people.find((person) => person.role === role)?.id ?? someone.id;
  writeTerm({ db, services: createServices(db, host), state, idOf });
  db.close();
});
afterAll(() => stage.strike());

async function chooseDays(first: string, last: string): Promise<void> {
  await staff.getByRole('radio', { name: 'Other days' }).check({ force: true });
  await staff.getByLabel('First day').fill(first);
  await staff.getByLabel('Last day').fill(last);
}

/** The card of a chart, by the sentence over it. */
const card = (sentence: RegExp) => staff.getByRole('region', { name: sentence }).first();

test('each chart says in a sentence what it shows, with its table beside it', async () => {
  await goTo(staff, 'Insight');
  await staff.getByRole('heading', { name: 'Insight', level: 1 }).waitFor();
  await chooseDays(termDays.first, termDays.last);
  const categories = card(/^74 % of visits are of this category: Parent or carer$/);
  await categories.getByRole('img', { name: /^Chart: 74 % of visits/ }).waitFor();
  const rows = categories.getByRole('table').locator('tbody tr');
  await expect(rows.allInnerTexts()).resolves.toEqual([
    'Parent or carer\t148',
    'Contractor\t23',
    'Professional\t17',
    'Volunteer\t9',
    'Delivery\t3',
  ]);
  for (const sentence of [
    /^The busiest hour of the week is /,
    /^The busiest half hour is /,
    /^The average stay is /,
    /% of visits, the visitor had agreed/,
    /^Staff saw this most often: Phone in use \(at 19 challenges of 28\)/,
    /^This came of it most often: Device put away \(at 19 challenges of 28\)/,
  ]) {
    await staff.getByRole('heading', { name: sentence, level: 2 }).waitFor();
  }
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test('a picture is saved that shows the chart, in ink and not only on paper', async () => {
  const file = join(stage.outFolder, 'categories.png');
  await staff.getByRole('button', { name: 'Save picture: Categories' }).click();
  await saveAs(stage.display, file);
  await staff.getByText('categories.png was saved.').waitFor();
  const picture = PNG.sync.read(readFileSync(file));
  expect(picture.width).toBeGreaterThan(1200);
  const dots = (is: (red: number, green: number, blue: number) => boolean) => {
    let count = 0;
    for (let at = 0; at < picture.data.length; at += 4) {
      if (is(picture.data[at] ?? 0, picture.data[at + 1] ?? 0, picture.data[at + 2] ?? 0)) count += 1;
    }
    return count / (picture.width * picture.height);
  };
  // The bar that stands out, in its own colour; words; and paper around them.
  expect(dots((red, green, blue) => red === 0x0d && green === 0x4a && blue === 0x47)).toBeGreaterThan(0.02);
  expect(dots((red, green, blue) => red + green + blue < 200)).toBeGreaterThan(0.03);
  expect(dots((red, green, blue) => red + green + blue === 765)).toBeGreaterThan(0.5);
});

test('a table is saved with the numbers of the page, or nothing where the dialog is closed', async () => {
  await staff.getByRole('button', { name: 'Save table: Categories' }).click();
  await cancelSave(stage.display);
  await staff.getByText('Nothing was saved.').waitFor();
  const file = join(stage.outFolder, 'categories.csv');
  await staff.getByRole('button', { name: 'Save table: Categories' }).click();
  await saveAs(stage.display, file);
  await staff.getByText('categories.csv was saved.').waitFor();
  expect(readFileSync(file, 'utf8')).toBe(
    '\uFEFFCategory,Number\r\nParent or carer,148\r\nContractor,23\r\nProfessional,17\r\nVolunteer,9\r\nDelivery,3\r\n',
  );
});

test('days without anything, and days in the wrong order, are said in words', async () => {
  await chooseDays('2020-03-01', '2020-03-31');
  await staff.getByText('Nobody signed in on these days, and nobody was challenged.').waitFor();
  await staff.getByLabel('Last day').fill('2020-02-01');
  await staff.getByText('The last day lies before the first.').waitFor();
});
