import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { openSampleSite } from '../pictures/sample-site.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { openFile, saveAs } from '../support/save-dialog.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  const app = await stage.launch();
  staff = await openStaffView(app, await openSampleSite(app), 'Larkfield Nursery');
  const office = sampleStaff.find(({ role }) => role === 'office');
  if (!office) throw new Error('no office in the sample');
  await unlock(staff, office.name, office.pin);
  await goTo(staff, 'Exports');
});
afterAll(() => stage.strike());

test('a preset is saved in one touch on the page, and the page is accessible', async () => {
  await choose(staff, 'Kind of file', 'CSV');
  await staff.getByRole('button', { name: 'Save fire list' }).click();
  await saveAs(stage.display, join(stage.outFolder, 'fire.csv'));
  await staff.getByText('fire.csv was saved with').waitFor();
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test('columns are chosen, put in order, saved under a name and used', async () => {
  await staff.getByRole('button', { name: 'Choose columns' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).first().fill('For the boiler room');
  await dialog.getByRole('button', { name: 'Earlier: Name' }).click();
  await dialog.getByRole('button', { name: 'Save columns' }).click();
  await staff.getByRole('row', { name: 'For the boiler room' }).waitFor();
  await staff.getByLabel('Columns', { exact: true }).selectOption({ label: 'For the boiler room' });
  await staff.getByRole('button', { name: 'Remove For the boiler room' }).click();
  await dialog.getByText('They are gone for everybody who exports the log.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await staff.getByRole('button', { name: 'Remove For the boiler room' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await staff.getByText('No columns are saved yet.').waitFor();
});

test('an earlier log is shown as it will be, imported, and taken out again', async () => {
  const file = join(stage.outFolder, 'earlier.csv');
  writeFileSync(
    file,
    'Visitor,Company,Date,Time in,Time out\nWren Castellane,Brightline,03/04/2025,09:05,10:30\n',
    {
      mode: 0o644,
    },
  );
  await staff.getByRole('tab', { name: 'Earlier log' }).click();
  await staff.getByRole('button', { name: 'Choose file' }).click();
  await openFile(stage.display, file);
  await staff.getByRole('row', { name: 'Wren Castellane' }).waitFor();
  expect(await accessibilityFaults(staff)).toEqual([]);
  await staff.getByRole('button', { name: 'Import 1 visit' }).click();
  await staff.getByText('1 visit was imported.').waitFor();
  await staff.getByRole('button', { name: 'Take out again: earlier.csv' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Take out again' }).click();
  await staff.getByRole('cell', { name: 'Taken out' }).waitFor();
});
