import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, siteDay, toInstant } from '../../shared/time.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { choose, goTo, openStaffView, rowOf, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;
const today = siteDay(toInstant(new Date()), answers.site.timeZone);

beforeAll(async () => {
  stage = await setStage({ width: 1920, height: 1080 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  for (const name of ['Imke Sandoval', 'Yusuf Hale']) {
    await signIn(door, { category: 'Visitor', name, host: 'Ines' });
    await finish(door);
  }
  staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
  await goTo(staff, 'Devices');
});
afterAll(() => stage.strike());

const dialog = () => staff.getByRole('dialog');
const inMain = () => staff.getByRole('main');
const press = (name: string | RegExp) => inMain().getByRole('button', { name }).click();
const pressIn = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
const part = (name: string) => staff.getByRole('tab', { name }).click();
const noFaults = () => expect(accessibilityFaults(staff)).resolves.toEqual([]);
const tick = (kind: string) => dialog().getByRole('checkbox', { name: kind }).check({ force: true });
const locker = (number: number) =>
  inMain()
    .getByRole('listitem')
    .filter({ has: staff.getByRole('heading', { name: `Locker ${number}`, exact: true }) });

test('where there are no lockers, an administrator says how many there are', async () => {
  await staff.getByText('No lockers are set up. Say below how many there are').waitFor();
  await noFaults();
  await staff.getByRole('textbox', { name: 'Number of lockers' }).fill('4');
  await press('Save changes: How many lockers');
  await staff.getByText('There are 4 lockers now.').waitFor();
  await staff.getByText('0 of 4 lockers are in use.').waitFor();
});

test('what is missing in a hand-in is said beside its field, and the liability sentence is there', async () => {
  await press('Hand in to locker 3');
  await dialog().getByText('The site does not answer for loss or damage.').waitFor();
  await pressIn('Hand in a device');
  await dialog().getByText('Choose what goes in.').waitFor();
  await expect(
    dialog().getByRole('combobox', { name: 'Visitor' }).getAttribute('aria-invalid'),
  ).resolves.toBe('true');
  await noFaults();
});

test('a device goes into the locker that was touched', async () => {
  await dialog().getByLabel('Visitor').selectOption('Imke Sandoval');
  await tick('Phone');
  await pressIn('Hand in a device');
  await staff.getByText('Locker 3 holds it now: please tell Imke Sandoval the number.').waitFor();
  await locker(3).getByText('Imke Sandoval').waitFor();
  await locker(3).getByText('Phone').waitFor();
  await staff.getByText('1 of 4 lockers are in use.').waitFor();
  await expect(staff.getByRole('button', { name: 'Hand in to locker 3' }).count()).resolves.toBe(0);
  await noFaults();
});

test('a locker that somebody else took meanwhile is refused for a second person, and another is chosen', async () => {
  await press('Hand in to locker 2');
  await dialog().getByLabel('Visitor').selectOption('Yusuf Hale');
  await tick('Smart');
  const { visitId } = await visitOf('Imke Sandoval');
  const [used] = (await callAsStaff(staff, 'lockers.list', {})).flatMap(({ use }) => use ?? []);
  await callAsStaff(staff, 'lockers.handBack', { useId: used?.id ?? '' });
  await callAsStaff(staff, 'lockers.handIn', { visitId, number: 2, kinds: ['phone'] });
  await dialog().getByText('Locker 2 is in use now. Choose another.').waitFor();
  await pressIn('Hand in a device');
  await dialog().getByText('Please look at the marked fields.').waitFor();
  await noFaults();
  await dialog().getByLabel('Locker').selectOption('The next free one');
  await pressIn('Hand in a device');
  await staff.getByText(/^Locker \d holds it now: please tell Yusuf Hale the number\./).waitFor();
  await staff.getByText('2 of 4 lockers are in use.').waitFor();
  await locker(2).getByText('Imke Sandoval').waitFor();
});

const visitOf = async (name: string) => {
  const visit = (await callAsStaff(staff, 'visits.onSite', {})).find((one) => one.name === name);
  if (!visit) throw new Error(`${name} is not here`);
  return visit;
};

test('what belongs to somebody who is still here is handed back after a question', async () => {
  await press(/^Hand back: locker \d, Yusuf Hale/);
  await dialog().getByText('Yusuf Hale is still signed in.').waitFor();
  await pressIn('Cancel');
  await press(/^Hand back: locker \d, Yusuf Hale/);
  await pressIn('Hand back');
  await staff.getByText(/is free again: Yusuf Hale has everything back\./).waitFor();
  await staff.getByText('1 of 4 lockers are in use.').waitFor();
});

test('who is signed out without what is in the locker is named, and the locker stands first until it is empty', async () => {
  await goTo(staff, 'On site');
  await rowOf(staff, 'Imke Sandoval').getByRole('button', { name: 'Sign out Imke Sandoval' }).click();
  const warning = staff.getByRole('alert').filter({ hasText: 'Imke Sandoval is signed out.' });
  await warning.getByText('Locker 2 still holds: Phone.').waitFor();
  await noFaults();
  await goTo(staff, 'Devices');
  const first = staff.getByRole('region', { name: 'To look after' });
  await first.getByText('Its owner has left without it').waitFor();
  await press('Hand back: locker 2, Imke Sandoval');
  await staff.getByText('Locker 2 is free again: Imke Sandoval has everything back.').waitFor();
  await expect(first.count()).resolves.toBe(0);
});

test('what was handed back at the sign-out is noted where the warning stands', async () => {
  const { visitId } = await visitOf('Yusuf Hale');
  await callAsStaff(staff, 'lockers.handIn', { visitId, number: 4, kinds: ['phone', 'watch'] });
  await goTo(staff, 'On site');
  await rowOf(staff, 'Yusuf Hale').getByRole('button', { name: 'Sign out Yusuf Hale' }).click();
  await staff.getByRole('button', { name: 'It was handed back' }).click();
  await staff.getByRole('status').getByText('Yusuf Hale is signed out.', { exact: true }).waitFor();
  const lockers = await callAsStaff(staff, 'lockers.list', {});
  expect(lockers.every(({ use }) => use === null)).toBe(true);
  await staff.getByRole('button', { name: 'Undo sign-out' }).click();
  await rowOf(staff, 'Yusuf Hale').waitFor();
});

test('a visitor who is here is allowed a device from the list, for a month unless one says otherwise', async () => {
  await rowOf(staff, 'Yusuf Hale').getByRole('button', { name: 'Allow a device: Yusuf Hale' }).click();
  await dialog().getByText('your name stands beside it').waitFor();
  await expect(dialog().getByLabel('Person').locator('option:checked').textContent()).resolves.toBe(
    'Yusuf Hale',
  );
  await expect(dialog().getByLabel('First day').inputValue()).resolves.toBe(today);
  const month = await dialog().getByLabel('Last day').inputValue();
  expect(month >= addDays(today, 28) && month <= addDays(today, 31)).toBe(true);
  await pressIn('Allow a device');
  await expect.poll(() => dialog().getByText('Please fill this in.').count()).toBe(2);
  await dialog().getByLabel('Device').selectOption('Phone');
  await dialog().getByLabel('Reason').selectOption('Medical');
  // A year, since that is what medical reasons last.
  await expect(dialog().getByLabel('Last day').inputValue()).resolves.toMatch(
    new RegExp(`^${Number(today.slice(0, 4)) + 1}`),
  );
  await dialog().getByLabel('Where').fill('The hall');
  await dialog().getByLabel('Note').fill('Reads a sensor');
  await noFaults();
  await pressIn('Allow a device');
  await staff.getByText('The permission of Yusuf Hale is written down.').waitFor();
});

test('the list says in words for whom, what, why, where and by whom; ending it is asked and shown', async () => {
  await goTo(staff, 'Devices');
  await part('Permissions');
  const row = staff.getByRole('table', { name: 'All permissions' }).getByRole('row', { name: 'Yusuf Hale' });
  for (const words of ['Phone', 'Medical', 'Reads a sensor', 'The hall', 'Tobi Marsh', 'Holds']) {
    await row.getByText(words, { exact: true }).waitFor();
  }
  await noFaults();
  await press('End permission of Yusuf Hale: Phone');
  await dialog().getByText('It stops at once').waitFor();
  await noFaults();
  await pressIn('End permission');
  await staff.getByText('The permission of Yusuf Hale has ended.').waitFor();
  await row.getByText('Ended', { exact: true }).waitFor();
  await expect(row.getByRole('button').count()).resolves.toBe(0);
});

test('a permission for a category begins when one says, and its days are not turned round', async () => {
  await press('Allow a device');
  await choose(dialog(), 'For', 'Everybody of a category');
  await dialog().getByLabel('Category', { exact: true }).selectOption('Professional');
  await dialog().getByLabel('Device').selectOption('Camera');
  await dialog().getByLabel('Reason').selectOption('Something else');
  await dialog().getByLabel('First day').fill(addDays(today, 3));
  await dialog().getByLabel('Last day').fill(addDays(today, 2));
  await pressIn('Allow a device');
  await dialog().getByText('The last day lies before the first.').waitFor();
  await dialog().getByLabel('Last day').fill(addDays(today, 9));
  await pressIn('Allow a device');
  await staff.getByText('The permission of Professional is written down.').waitFor();
  const row = staff.getByRole('row', { name: 'Professional' });
  await row.getByText('Coming').waitFor();
  await row.getByText('Everywhere').waitFor();
});

test('a register says in words whether a passcode is set and when somebody last looked', async () => {
  await part('Registers');
  await staff.getByText('No phone is nominated yet.').waitFor();
  await noFaults();
  await press('Add a phone');
  await pressIn('Add a phone');
  await dialog().getByText('Please fill this in.').waitFor();
  await dialog().getByLabel('Name').fill('Office phone');
  await dialog().getByLabel('Who has it').fill('The office');
  await choose(dialog(), 'Passcode', 'Passcode set');
  await noFaults();
  await pressIn('Add a phone');
  await staff.getByText('Office phone is in the register.').waitFor();
  const row = staff
    .getByRole('table', { name: 'Nominated phones' })
    .getByRole('row', { name: 'Office phone' });
  await row.getByText('Passcode set').waitFor();
  await row.getByText('Never checked').waitFor();
});

test('one touch says that it was checked today, and another takes that back', async () => {
  const row = staff.getByRole('row', { name: 'Office phone' });
  await press('Checked today: Office phone');
  await staff.getByText('Office phone was checked today.').waitFor();
  await row.getByText('Today', { exact: true }).waitFor();
  await expect(row.getByText('Never checked').count()).resolves.toBe(0);
  await staff.getByRole('button', { name: 'Undo' }).click();
  await row.getByText('Never checked').waitFor();
  await press('Checked today: Office phone');
  await row.getByText('Today', { exact: true }).waitFor();
});

test('an entry is changed, an old check is marked, and a removal is asked first', async () => {
  await press('Change Office phone');
  await dialog().getByLabel('Last check').fill(addDays(today, -91));
  await choose(dialog(), 'Passcode', 'No passcode');
  await pressIn('Save changes');
  await staff.getByText('Office phone is changed.').waitFor();
  const row = staff.getByRole('row', { name: 'Office phone' });
  await row.getByText('Check again').waitFor();
  await row.getByText('No passcode').waitFor();
  await noFaults();
  await press('Remove Office phone');
  await dialog().getByText('Its entry is gone then').waitFor();
  await pressIn('Remove from the register');
  await staff.getByText('Office phone is removed from the register.').waitFor();
  await staff.getByText('No phone is nominated yet.').waitFor();
});

test('the arrow keys go from part to part', async () => {
  await staff.getByRole('tab', { name: 'Registers' }).focus();
  await staff.keyboard.press('ArrowLeft');
  await staff.getByRole('table', { name: 'All permissions' }).waitFor();
  await staff.keyboard.press('Home');
  await staff.getByText('0 of 4 lockers are in use.').waitFor();
});
