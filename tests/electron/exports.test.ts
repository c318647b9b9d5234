import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { openFile, saveAs } from '../support/save-dialog.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  const app = await stage.launch();
  const setUp = await app.page('set-up');
  await setUp.getByRole('button', { name: 'Explore with sample data' }).click();
  await setUp.getByRole('button', { name: 'Open the door' }).click();
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, 'Larkfield Nursery');
  const office = sampleStaff.find(({ role }) => role === 'office');
  if (!office) throw new Error('no office in the sample');
  await unlock(staff, office.name, office.pin);
  await goTo(staff, 'Exports');
  await staff.getByRole('button', { name: 'Export log' }).waitFor();
});
afterAll(() => stage.strike());

interface Visit {
  name: string;
  badgeNumber: number;
  signedInAt: string;
}
/** Every visit there is, read apart from the program, in the order of the log. */
const visits = () =>
  readRecords<Visit>(
    stage.databaseFile,
    `SELECT visitor.name, badge_number AS badgeNumber, signed_in_at AS signedInAt
     FROM visit JOIN visitor ON visitor.id = visitor_id ORDER BY log_key`,
  );
const lastDays = (count: number): { first: string; last: string } => {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { first: day(Date.now() - count * 86_400_000), last: day(Date.now()) };
};

async function saveDays(kind: string, file: string): Promise<void> {
  await choose(staff, 'Kind of file', kind);
  const { first, last } = lastDays(40);
  await staff.getByLabel('First day').fill(first);
  await staff.getByLabel('Last day').fill(last);
  await staff.getByRole('button', { name: 'Export log' }).click();
  await saveAs(stage.display, file);
}

test('a month of visits opens in a spreadsheet, cell by cell as it was recorded', async () => {
  const all = visits();
  expect(all.length).toBeGreaterThan(20);
  const file = join(stage.outFolder, 'month.xlsx');
  await saveDays('Excel', file);
  await staff.getByText(`month.xlsx was saved with ${all.length} visits.`).waitFor();
  const [sheet] = await readExcelFile(file);
  const [head = [], ...rows] = sheet?.data ?? [];
  const column = (heading: string) => rows.map((row) => row[head.indexOf(heading)]);
  expect(column('Name')).toEqual(all.map(({ name }) => name));
  expect(column('Badge number')).toEqual(all.map(({ badgeNumber }) => badgeNumber));
  // A day's fraction is no round number: it may come back a microsecond short.
  const minutes = column('Signed in').map((cell: unknown) =>
    cell instanceof Date ? new Date(cell.getTime() + 1).getUTCMinutes() : cell,
  );
  expect(minutes).toEqual(all.map(({ signedInAt }) => new Date(signedInAt).getUTCMinutes()));
});

test('the same month is read on paper', async () => {
  const file = join(stage.outFolder, 'month.pdf');
  await saveDays('PDF to print', file);
  await staff.getByText('month.pdf was saved with').waitFor();
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  for (const { badgeNumber } of visits()) expect(text).toContain(String(badgeNumber));
  expect(text).toMatch(/Page 1 of \d+/);
});

test('a preset is saved in one touch on the page, and the page is accessible', async () => {
  await choose(staff, 'Kind of file', 'CSV');
  await staff.getByRole('button', { name: 'Save fire list' }).click();
  await saveAs(stage.display, join(stage.outFolder, 'fire.csv'));
  await staff.getByText('fire.csv was saved with').waitFor();
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test.skipIf(process.getuid?.() !== 0)(
  'a disk that is full is said in words, and holds no half a file (mounting one needs root)',
  async () => {
    const disk = join(stage.outFolder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=777', 'tmpfs', disk]);
    try {
      await saveDays('CSV', join(disk, 'log.csv'));
      await staff.getByText('The disk is full.').waitFor();
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  },
);

test('columns are chosen, put in order, saved under a name and used', async () => {
  await staff.getByRole('button', { name: 'Choose columns' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).first().fill('For the boiler room');
  await dialog.getByRole('button', { name: 'Earlier: Name' }).click();
  await dialog.getByRole('button', { name: 'Save columns' }).click();
  await staff.getByRole('row', { name: 'For the boiler room' }).waitFor();
  await staff.getByLabel('Columns', { exact: true }).selectOption({ label: 'For the boiler room' });
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
