import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from '../paper/pdf.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { makeFullVisit } from '../support/kept-records.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { filesWith } from '../support/raw-bytes.ts';
import { writeRecordsBefore } from '../support/records-before.ts';
import { saveAs } from '../support/save-dialog.ts';
import { answers, staffNames, testPin } from '../support/set-up-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;

beforeAll(async () => {
  stage = await setStage();
  await writeRecordsBefore(stage, 40, async (porchlight) => {
    await makeFullVisit(porchlight, 'Quillfeather');
    await makeFullVisit(porchlight, 'Zephyrine');
  });
  const app = await stage.launch();
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, staffNames.admin, testPin);
  await goTo(staff, 'Keeping data');
  await staff.getByRole('heading', { name: 'Keeping data', level: 1 }).waitFor();
});
afterAll(() => stage.strike());

const region = (name: string) => staff.getByRole('region', { name, exact: true });
const due = (kind: string, count: number) =>
  region('What goes next').getByRole('row', { name: new RegExp(`^${kind} ${count}\\b`) });

async function eraseNow(): Promise<void> {
  await region('What goes next').getByRole('button', { name: 'Erase now' }).click();
  await staff.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await staff.getByRole('dialog').waitFor({ state: 'detached' });
  await staff.getByText('Erased. The list of runs says what.').waitFor();
}

test('the office sees each clock as a sentence, and what goes next', async () => {
  await region('How long things are kept').getByText('Photos: 30 days after the visit').waitFor();
  await due('Photos', 2).waitFor();
  await due('Contact data', 0).waitFor();
  expect(await accessibilityFaults(staff)).toEqual([]);
});

test('a clock that is changed counts from the next run on', async () => {
  const clocks = region('How long things are kept');
  const days = clocks.getByRole('textbox', { name: 'Days: Contact data' });
  await days.fill('30');
  await days.press('Tab');
  await clocks.getByText(/said of a child: 30 days after the visit/).waitFor();
  const photos = clocks.getByRole('textbox', { name: 'Days: Names' });
  await photos.fill('400');
  await photos.press('Tab');
  await clocks.getByText('This can’t be kept longer than the names of its visits.').first().waitFor();
  await photos.fill('1095');
  await photos.press('Tab');
  await clocks.getByRole('button', { name: 'Save changes: How long things are kept' }).click();
  await clocks.getByText('The settings are saved.').waitFor();
  await due('Contact data', 6).waitFor();
});

test('what is held back does not go', async () => {
  await region('Held back').getByRole('button', { name: 'Hold back' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel('Name or organisation').fill('zephyr');
  await dialog.getByRole('button', { name: 'Find' }).click();
  await dialog.getByRole('radio', { name: /Zephyrine/ }).check({ force: true });
  await dialog.getByLabel('Why must it stay?').fill('Letter of claim');
  await dialog.getByRole('button', { name: 'Hold back' }).click();
  await staff.getByText('Held back.', { exact: true }).waitFor();
  await region('Held back')
    .getByRole('row', { name: /Name Zephyrine.*All visits Letter of claim/ })
    .waitFor();
  await due('Photos', 1).waitFor();
});

test('what was erased is in none of the app’s files; what is held is', async () => {
  expect(filesWith(stage.dataFolder, 'photo quillfeather')).not.toEqual([]);
  await eraseNow();
  const run = region('Runs').getByRole('row', { name: new RegExp(`By ${staffNames.admin}`) });
  await run.getByText(/Photos: 1 · Contact data: 3/).waitFor();
  for (const gone of ['photo', 'contact', 'child', 'car', 'purpose']) {
    expect(filesWith(stage.dataFolder, `${gone} quillfeather`), gone).toEqual([]);
    expect(filesWith(stage.dataFolder, `${gone} zephyrine`), gone).not.toEqual([]);
  }
  expect(filesWith(stage.dataFolder, 'name quillfeather')).not.toEqual([]);
});

test('a hold that is lifted lets go with the next run', async () => {
  await region('Held back').getByRole('button', { name: 'Lift the hold on Name Zephyrine' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel('Why is it lifted?').fill('Settled');
  await dialog.getByRole('button', { name: 'Lift hold' }).click();
  await staff.getByText('The hold is lifted.', { exact: true }).waitFor();
  await eraseNow();
  await staff.getByText('Nothing has had its time yet.').waitFor();
  expect(filesWith(stage.dataFolder, 'photo zephyrine')).toEqual([]);
});

test('the data-protection sheet says what is set', async () => {
  const file = join(stage.outFolder, 'sheet.pdf');
  await staff.getByRole('button', { name: 'Save sheet as PDF' }).click();
  await saveAs(stage.display, file);
  await staff.getByText('sheet.pdf').waitFor();
  expect(textOf(readFileSync(file)).replace(/\s+/g, ' ')).toContain(
    'said of a child: 30 days after the visit',
  );
});
