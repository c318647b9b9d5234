import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextDay, siteDay, toInstant } from '../../shared/time.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';
import { cancelOpen, openFile } from '../support/save-dialog.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let staff: Page;
const today = siteDay(toInstant(new Date()), answers.site.timeZone);
const tomorrow = nextDay(today);

beforeAll(async () => {
  stage = await setStage({ width: 1280, height: 800 });
  app = await stage.launchWith(answers);
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  await goTo(staff, 'Expected');
});
afterAll(() => stage.strike());

const row = (name: string) => staff.getByRole('row', { name });
const entries = () => readRecords<{ name: string }>(stage.databaseFile, 'SELECT name FROM expected_visit');
const dialog = () => staff.getByRole('dialog');
const openForm = () => staff.getByRole('main').getByRole('button', { name: 'Add expected visitor' }).click();
const add = () => dialog().getByRole('button', { name: 'Add expected visitor' }).click();

test('nobody is expected at first, and what is missing in an entry is said beside its field', async () => {
  await staff.getByText('Nobody is expected. Add a visitor, or import a file.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await openForm();
  await add();
  await expect.poll(() => dialog().getByText('Please fill this in.').count()).toBe(2);
  await dialog().getByLabel('Time', { exact: true }).fill('half past two');
  await dialog().getByLabel('Name', { exact: true }).fill('Imke Sandoval');
  await dialog().getByLabel('Category').selectOption('Contractor');
  await add();
  await dialog().getByText('Please give hours and minutes, for example 14:30.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  expect(entries()).toEqual([]);
});

test('an entry stands under its day, today first', async () => {
  await dialog().getByLabel('Time', { exact: true }).fill('9:30');
  await dialog().getByLabel('Organisation').fill('Brightline Windows');
  await dialog().getByLabel('Host').selectOption('Somebody else');
  await dialog().getByLabel('Name of the host').fill('Gwen in the kitchen');
  await dialog().getByLabel('Day').fill(tomorrow);
  await add();
  await staff.getByText(/^Imke Sandoval is expected on /).waitFor();
  await openForm();
  await dialog().getByLabel('Name', { exact: true }).fill('Rhodri Amankwah');
  await dialog().getByLabel('Category').selectOption('Visitor');
  await dialog().getByLabel('Host').selectOption('Ines Hallworth');
  await dialog().getByLabel('Who comes with the lead').fill('Saoirse Lund\n\n Jan Kowal \n');
  await add();
  // Several people without a name for them: at the door they could not be found.
  await dialog().getByText('Please fill this in.').waitFor();
  await dialog().getByLabel('Name of the group').fill('Fernhill choir');
  await add();
  await staff.getByText(/^Rhodri Amankwah is expected on /).waitFor();

  const headings = staff.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.allTextContents()).resolves.toEqual([
    expect.stringMatching(/^Today: /),
    expect.not.stringMatching(/^Today/),
    'What a file must look like',
  ]);
  const group = row('Rhodri Amankwah');
  await group.getByText('Fernhill choir, 3 people').click();
  await expect(group.getByRole('listitem').allTextContents()).resolves.toEqual(['Saoirse Lund', 'Jan Kowal']);
  await expect(row('Imke Sandoval').getByRole('cell').allTextContents()).resolves.toEqual([
    '09:30',
    'Gwen in the kitchen',
    'Expected',
    'Cancel visit',
  ]);
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
});

test('who does not come is cancelled, and expected again at one touch', async () => {
  await staff.getByRole('button', { name: 'Cancel visit of Imke Sandoval' }).click();
  await staff.getByText('Imke Sandoval is not expected any more.').waitFor();
  await row('Imke Sandoval').getByText('Cancelled').waitFor();
  await staff.getByRole('button', { name: 'Undo' }).click();
  await staff.getByText('Imke Sandoval is expected again.').waitFor();
  await row('Imke Sandoval').getByText('Expected', { exact: true }).waitFor();
});

test('a file with faults names each by its line, and nothing of it is imported', async () => {
  const before = entries();
  const file = stage.writeFile(
    'faulty.csv',
    [
      'Name,Category,Day,Time,Organisation',
      `Ifeoma Brook,Visitor,${today},10:00,Fernhill School`,
      `Yusuf Hale,Juggler,${today},10:00,`,
      `,Visitor,${today},25:00,`,
      `Łucja Lund,Visitor,${today},10:00,`,
    ].join('\n'),
  );
  await staff.getByRole('button', { name: 'Import CSV' }).click();
  await openFile(stage.display, file);
  await dialog().getByRole('heading', { name: 'Import faulty.csv' }).waitFor();
  const problems = dialog().getByRole('list', { name: 'What has to be mended' });
  await expect(problems.getByRole('listitem').allTextContents()).resolves.toEqual([
    'Line 3, category: There is no such category. The page “Categories” lists them.',
    'Line 4, name: This may not be empty.',
    'Line 4, time: That is not a time of day. Write it as 14:30, or leave it empty.',
    'Line 5, organisation: Give an organisation or a host: by one of the two, people find themselves at the door.',
  ]);
  await expect(
    dialog()
      .getByRole('button', { name: /^Import/ })
      .isDisabled(),
  ).resolves.toBe(true);
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  expect(entries()).toEqual(before);
});

test('chosen again once it is mended, it is shown as it was understood, and imported as a whole', async () => {
  const file = stage.writeFile(
    'mended.csv',
    [
      'Day;Name;Category;Organisation;Group;Host',
      `${today};Ifeoma Brook;Visitor;Fernhill School;;`,
      `${tomorrow};Yusuf Hale;Parent or carer;;Ladybird parents;Ines Hallworth`,
      `${tomorrow};Łucja Lund;Parent or carer;;Ladybird parents;`,
    ].join('\r\n'),
  );
  await dialog().getByRole('button', { name: 'Choose file again' }).click();
  await openFile(stage.display, file);
  const preview = dialog().getByRole('table', { name: 'What will be imported' });
  await preview.getByText('Ladybird parents, 2 people').waitFor();
  await dialog().getByRole('button', { name: 'Import 2 visits' }).click();
  await staff.getByText('2 visits were imported.').waitFor();
  await row('Ifeoma Brook').getByText('Fernhill School').waitFor();
  await row('Yusuf Hale').getByText('Any time').waitFor();
});

test('who closes the dialog without a file changed their mind', async () => {
  const before = entries();
  await staff.getByRole('button', { name: 'Import CSV' }).click();
  await cancelOpen(stage.display);
  const again = staff.getByRole('button', { name: 'Import CSV' });
  await expect.poll(() => again.isEnabled()).toBe(true);
  await expect(dialog().count()).resolves.toBe(0);
  expect(entries()).toEqual(before);
});
