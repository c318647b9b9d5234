import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../electron/core/db/open.ts';
import { createServices } from '../../electron/core/services.ts';
import type { Figures } from '../../shared/domain/reports.ts';
import { infoOf, textOf } from '../paper/pdf.ts';
import { answers } from '../support/answers.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { cancelSave, saveAs } from '../support/save-dialog.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import { termDays, writeTerm } from '../support/termly-records.ts';
import { createTestHost } from '../support/test-host.ts';

const pin = '640281';
let stage: Stage;
let app: PorchlightApp;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
});
afterAll(() => stage.strike());

/** Numbers and words of a chart's rows, by their labels. */
async function rowsOf(chart: string): Promise<Record<string, string>> {
  const rows = staff.getByRole('table', { name: chart, exact: true }).locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => cell.textContent)),
  );
  return Object.fromEntries(cells.map(([label, count]) => [label ?? '', count ?? '']));
}

async function chooseDays(first: string, last: string): Promise<void> {
  await staff.getByRole('radio', { name: 'Other days' }).check({ force: true });
  await staff.getByLabel('First day').fill(first);
  await staff.getByLabel('Last day').fill(last);
}
const save = (name: string) => staff.getByRole('button', { name }).click();

test('the safeguarding lead sees the numbers of the records, small groups in words', async () => {
  await unlock(staff, answers.admin.name, answers.admin.pin);
  const people = await callAsStaff(staff, 'people.list', {});
  const dsl = people.find(({ role }) => role === 'dsl');
  if (!dsl) throw new Error('there is no safeguarding lead');
  await callAsStaff(staff, 'people.setPin', { staffId: dsl.id, pin });
  const db = openDatabase(stage.databaseFile);
  const idOf = (role: string) => people.find((person) => person.role === role)?.id ?? dsl.id;
  const { host, state } = createTestHost();
  writeTerm({ db, services: createServices(db, host), state, idOf });
  db.close();

  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  await unlock(staff, dsl.name, pin);
  await goTo(staff, 'Reports');
  await staff.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
  await chooseDays(termDays.first, termDays.last);
  await staff.getByText('In these days the door recorded 200 visits.').waitFor();
  const visits = staff.getByRole('region', { name: 'Visits' });
  await visits.getByRole('table', { name: 'By category' }).waitFor();
  await expect(rowsOf('What was seen')).resolves.toMatchObject({
    'Phone in use': '19',
    'No badge': '6',
    'Smart watch in use': 'fewer than 5',
    Other: '0',
  });
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test('the termly report on paper has the same numbers as the data', async () => {
  const file = join(stage.outFolder, 'termly.pdf');
  await save('Save termly report');
  await saveAs(stage.display, file);
  await staff.getByText('termly.pdf was saved.').waitFor();
  const pdf = readFileSync(file);
  const words = textOf(pdf).replace(/\s+/g, ' ');
  const range = termDays as Figures['range'];
  const figures = await callAsStaff(staff, 'reports.figures', range);
  expect(figures.visits.total).toBe(200);
  expect(words).toContain(`the door recorded ${Number(figures.visits.total)} visits`);
  expect(words).toContain(`Staff recorded ${Number(figures.challenges.total)} challenges`);
  expect(words).toContain(`received ${Number(figures.incidents?.total)} reports`);
  expect(words).toContain(`read within ${figures.incidents?.medianMinutesToDsl} minutes`);
  expect(words).not.toContain('CANARY');
  const pages = Number(/^Pages: +(\d+)$/m.exec(infoOf(pdf))?.[1]);
  expect(words).toContain(`Page ${pages} of ${pages}`);
});

test('the inspection pack is saved beside it, or not, as the person likes', async () => {
  await save('Save inspection pack');
  await cancelSave(stage.display);
  await staff.getByText('Nothing was saved.').waitFor();
  const file = join(stage.outFolder, 'pack.pdf');
  await save('Save inspection pack');
  await saveAs(stage.display, file);
  await staff.getByText('pack.pdf was saved.').waitFor();
  expect(textOf(readFileSync(file))).toContain('The journal is whole');
});

test('days without anything, and days in the wrong order, are said in words', async () => {
  await chooseDays('2020-03-01', '2020-03-31');
  await staff.getByText('Nothing was recorded in these days.').waitFor();
  await staff.getByLabel('Last day').fill('2020-02-01');
  await staff.getByText('The last day lies before the first.').waitFor();
  await expect(staff.getByRole('button', { name: 'Save termly report' }).count()).resolves.toBe(0);
});
