import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { openSampleSite } from '../pictures/sample-site.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { chooseFolder } from '../support/save-dialog.ts';
import { shiftClock } from '../support/shift-clock.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

const office = sampleStaff.find(({ role }) => role === 'office');
let stage: Stage;
let app: PorchlightApp;
let staff: Page;
let share: string;

beforeAll(async () => {
  stage = await setStage();
  share = join(stage.outFolder, 'Share');
  makeShare();
  app = await stage.launch();
  staff = await openStaffView(app, await openSampleSite(app), 'Larkfield Nursery');
  await unlockOffice();
});
afterAll(() => stage.strike());

function makeShare(): void {
  mkdirSync(share);
  // Electron's user writes into it.
  chmodSync(share, 0o777);
}
async function unlockOffice(): Promise<void> {
  if (!office) throw new Error('no office in the sample');
  await unlock(staff, office.name, office.pin);
}
async function openSchedule(): Promise<void> {
  await goTo(staff, 'Exports');
  await staff.getByRole('tab', { name: 'By the clock' }).click();
}
/** As if so much time passed with nobody at the screen. */
async function comeBackAfter(hours: number): Promise<void> {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  await shiftClock(app, hours * 3600);
  await unlockOffice();
}
const dialog = () => staff.getByRole('dialog');
const banner = () => staff.getByRole('complementary', { name: 'Export that failed' });
const runs = () => staff.getByRole('table', { name: 'What came of it' });

test('a schedule is set with columns of its own, and a folder from the system’s dialog', async () => {
  await callAsStaff(staff, 'layouts.add', { name: 'For the trust', columns: ['name', 'day'] });
  await openSchedule();
  await staff.getByRole('button', { name: 'Choose folder' }).click();
  await chooseFolder(stage.display, share);
  await staff.getByText('Into the folder “Share”').waitFor();
  await staff.getByLabel('Columns', { exact: true }).selectOption({ label: 'For the trust' });
  await choose(staff, 'Kind of file', 'CSV');
  await staff.getByRole('button', { name: 'Save schedule' }).click();
  await staff.getByText(/^Next file: /).waitFor();
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test('columns that the schedule uses cannot be removed, and the reason is said', async () => {
  await staff.getByRole('tab', { name: 'Save a file' }).click();
  await staff.getByRole('button', { name: 'Remove For the trust' }).click();
  await dialog().getByRole('button', { name: 'Remove' }).click();
  await dialog().getByText('The export by the clock uses these columns.').waitFor();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await staff.getByRole('row', { name: 'For the trust' }).waitFor();
});

test('a folder that is gone is told to the office until somebody has seen it', async () => {
  rmSync(share, { recursive: true });
  await comeBackAfter(24);
  await banner().getByText('The folder is not there, or may not be written to.').waitFor();
  expect(await accessibilityFaults(staff)).toEqual([]);
  await banner().getByRole('button', { name: 'I have seen it' }).click();
  await banner().waitFor({ state: 'detached' });
  await openSchedule();
  await runs().getByText('Failed: The folder is not there').waitFor();
});

test('once it is back, the file is made up by itself', async () => {
  makeShare();
  await comeBackAfter(0.5);
  await openSchedule();
  await runs()
    .getByText(/^Visitors \d{4}-\d\d-\d\d\.csv/)
    .waitFor();
  const [file = '', ...others] = readdirSync(share);
  expect(others).toEqual([]);
  expect(readFileSync(join(share, file), 'utf8')).toMatch(/^\uFEFFName,Date\r\n/);
});

test('to end it is asked about first', async () => {
  await staff.getByRole('button', { name: 'Stop exporting by the clock' }).click();
  await dialog().getByText('No further file is made by itself.').waitFor();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await staff.getByText(/^Next file: /).waitFor();
  await staff.getByRole('button', { name: 'Stop exporting by the clock' }).click();
  await dialog().getByRole('button', { name: 'Stop exporting by the clock' }).click();
  await staff.getByText('Nothing is exported by the clock.').waitFor();
});
