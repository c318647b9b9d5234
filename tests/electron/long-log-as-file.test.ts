import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../electron/core/db/open.ts';
import { logColumnIds } from '../../shared/domain/exports.ts';
import { sampleStaff } from '../../shared/domain/sample.ts';
import english from '../../shared/i18n/office/en.json' with { type: 'json' };
import { SiteDay, startOfSiteDay } from '../../shared/time.ts';
import { fillWithVisits } from '../bench/many-visits.ts';
import { openSampleSite } from '../pictures/sample-site.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { recordedVisits, settled } from '../support/recorded-visits.ts';
import { saveAs } from '../support/save-dialog.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;
const timeZone = 'Europe/London';

beforeAll(async () => {
  stage = await setStage();
  const first = await stage.launch();
  await openSampleSite(first);
  await first.close();
  // Beside the sample's month, years of visits: a long log. A file of paper holds 20,000.
  const records = openDatabase(stage.databaseFile);
  fillWithVisits(records, 19_000, Date.now() - 3_600_000);
  records.close();
  const app = await stage.launch();
  const door = await app.page('kiosk');
  staff = await openStaffView(app, door, 'Larkfield Nursery');
  const office = sampleStaff.find(({ role }) => role === 'office');
  if (!office) throw new Error('no office in the sample');
  await unlock(staff, office.name, office.pin);
});
afterAll(() => stage.strike());

const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('sv-SE', { timeZone });
/** The day before yesterday and the month before it: nobody is signed in into them any more. */
const month = { first: day(32), last: day(2) };
const startOf = (date: string) => startOfSiteDay(SiteDay.parse(date), timeZone);
const inMonth = `signed_in_at >= '${startOf(month.first)}' AND signed_in_at < '${startOf(day(1))}'`;
const isContractor = `category_id IN (SELECT id FROM category WHERE json_extract(names, '$.en') = 'Contractor')`;

const main = () => staff.getByRole('main');
const dialog = () => staff.getByRole('dialog');
/** A folder of its own that Electron's user may write. */
function freshFolder(name: string): string {
  const folder = join(stage.outFolder, name);
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  return folder;
}
const paperText = (file: string, ...options: string[]) =>
  execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' });

async function saveThese(kind: string, columns: string, file: string): Promise<void> {
  await choose(dialog(), 'Kind of file', kind);
  await dialog()
    .getByLabel('Columns', { exact: true })
    .selectOption({ label: `Columns of “${columns}”` });
  await dialog().getByRole('button', { name: 'Save file' }).click();
  await saveAs(stage.display, file);
}
async function saveDays(kind: string, days: { first: string; last: string }, file: string): Promise<void> {
  await choose(staff, 'Kind of file', kind);
  await staff.getByLabel('First day').fill(days.first);
  await staff.getByLabel('Last day').fill(days.last);
  await staff.getByRole('button', { name: 'Export log' }).click();
  await saveAs(stage.display, file);
}

test('a month’s contractors go from the log into a workbook: every cell as it was recorded, and nobody else', async () => {
  await goTo(staff, 'Visitor log');
  await main().getByLabel('Category', { exact: true }).selectOption({ label: 'Contractor' });
  await main().getByLabel('From', { exact: true }).fill(month.first);
  await main().getByLabel('To', { exact: true }).fill(month.last);
  const recorded = recordedVisits(stage.databaseFile, `${inMonth} AND ${isContractor}`, timeZone);
  expect(recorded.length).toBeGreaterThan(20);
  for (const others of [`${inMonth} AND NOT ${isContractor}`, `NOT ${inMonth} AND ${isContractor}`])
    expect(recordedVisits(stage.databaseFile, others, timeZone).length).toBeGreaterThan(20);
  await main().getByText(`${recorded.length} visits`, { exact: true }).waitFor();
  await main().getByRole('button', { name: 'Export these' }).click();
  const file = join(stage.outFolder, 'contractors.xlsx');
  await saveThese('Excel', 'Full log', file);
  await dialog().getByText(`contractors.xlsx was saved with ${recorded.length} visits.`).waitFor();

  const [sheet] = await readExcelFile(file);
  const [head, ...rows] = sheet?.data ?? [];
  expect(head).toEqual(logColumnIds.map((id) => english.staff.column[id]));
  const read = rows.map((row, index) => row.map((cell, place) => settled(cell, recorded[index]?.[place])));
  expect(read).toEqual(recorded);
});

test('the same contractors are read on paper, below a heading on every page', async () => {
  const file = join(stage.outFolder, 'contractors.pdf');
  await saveThese('PDF to print', 'Contractors', file);
  await dialog().getByText('contractors.pdf was saved with').waitFor();
  await dialog().getByRole('button', { name: 'Close', exact: true }).click();
  const text = paperText(file, '-raw').replaceAll(/\s+/g, ' ');
  const recorded = recordedVisits(stage.databaseFile, `${inMonth} AND ${isContractor}`, timeZone);
  for (const [, name] of recorded) expect(text).toContain(String(name));
  expect(text).toContain(`Visits: ${recorded.length}`);
  expect(text).toMatch(/Page 1 of [2-9]/);
  const second = paperText(file, '-raw', '-f', '2', '-l', '2').replaceAll(/\s+/g, ' ');
  expect(second).toMatch(/Page 2 of [2-9]/);
  expect(second).toContain('Signed in Signed out Name Organisation Purpose');
});

test.skipIf(process.getuid?.() !== 0)(
  'a disk that is full is said in words, and holds no half a file of any kind (mounting one needs root)',
  async () => {
    const disk = freshFolder('disk');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=777', 'tmpfs', disk]);
    await goTo(staff, 'Exports');
    try {
      for (const [kind, ending] of [
        ['CSV', 'csv'],
        ['Excel', 'xlsx'],
        ['PDF to print', 'pdf'],
      ] as const) {
        await saveDays(kind, month, join(disk, `log.${ending}`));
        await staff.getByText('The disk is full.').waitFor();
        expect(readdirSync(disk)).toEqual([]);
      }
    } finally {
      execFileSync('umount', [disk]);
    }
  },
);

test('a long export that is stopped while it is written leaves no file', async () => {
  const folder = freshFolder('stopped');
  await saveDays('PDF to print', { first: '', last: '' }, join(folder, 'log.pdf'));
  await staff.getByRole('progressbar', { name: 'Writing the file…' }).waitFor();
  await staff.getByRole('button', { name: 'Stop', exact: true }).click();
  await staff.getByText('Nothing was saved.').waitFor();
  expect(readdirSync(folder)).toEqual([]);
});
