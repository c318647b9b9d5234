import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passToken } from '../../shared/domain/passes.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { scan } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { openFile } from '../support/save-dialog.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;
let code = '';

beforeAll(async () => {
  stage = await setStage({ width: 1920, height: 1080 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  await goTo(staff, 'People');
});
afterAll(() => stage.strike());

const dialog = () => staff.getByRole('dialog');
const row = (name: string) => staff.getByRole('row', { name });
const rows = () => staff.getByRole('table', { name: 'Everybody at this site' }).locator('tbody tr').count();

test('a room is added, and a person is put into it with an e-mail address', async () => {
  const form = staff.getByRole('region', { name: 'Add person or area' });
  await choose(form, 'Person or area', 'Area or room');
  await form.getByRole('textbox', { name: 'Name' }).fill('Garden room');
  await form.getByRole('button', { name: 'Add area' }).click();
  await staff.getByText('Garden room was added.').waitFor();

  await row('Ines Hallworth').getByRole('button', { name: 'Edit Ines Hallworth' }).click();
  await dialog().getByRole('textbox', { name: 'E-mail' }).fill('ines');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await dialog().getByText('This is not an e-mail address.').waitFor();
  await dialog().getByRole('textbox', { name: 'E-mail' }).fill('ines@hazel.example');
  await dialog().getByRole('combobox', { name: 'Area' }).selectOption('Garden room');
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await dialog().getByRole('button', { name: 'Save' }).click();
  await staff.getByText('Ines Hallworth is changed.').waitFor();
  await row('Ines Hallworth').getByText('ines@hazel.example').waitFor();
});

test('the last administrator stays one', async () => {
  await row('Tobi Marsh').getByRole('button', { name: 'Edit Tobi Marsh' }).click();
  await choose(dialog(), 'Role', 'Reception');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await dialog().getByText('This is the last administrator: the role has to stay.').waitFor();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
});

test('a file is looked at, with what becomes of each line, and then imported', async () => {
  const file = stage.writeFile(
    'people.csv',
    ['name,email,area,kind', 'Ines Hallworth,,,', 'Wren Castellane,wren@hazel.example,Nap room,'].join('\n'),
  );
  await staff.getByRole('button', { name: 'Import CSV' }).click();
  await openFile(stage.display, file);
  const preview = dialog().getByRole('table', { name: 'What will be imported' });
  await preview.getByRole('row', { name: /^Wren Castellane.*New$/ }).waitFor();
  await preview.getByRole('row', { name: /^Nap room.*Area or room New$/ }).waitFor();
  await preview.getByRole('row', { name: /^Ines Hallworth.*Stays as it is$/ }).waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await dialog().getByRole('button', { name: 'Import 2 entries' }).click();
  await staff.getByText('Imported: 2 new, 0 changed.').waitFor();
});

test('a file that says nothing new offers nothing to import', async () => {
  const file = stage.writeFile('same.csv', ['name,email', 'Ines Hallworth,ines@hazel.example'].join('\n'));
  await staff.getByRole('button', { name: 'Import CSV' }).click();
  await openFile(stage.display, file);
  await dialog().getByText('All of this is here already. There is nothing to import.').waitFor();
  expect(
    await dialog()
      .getByRole('button', { name: /^Import / })
      .count(),
  ).toBe(0);
  await dialog().getByRole('button', { name: 'Cancel' }).click();
});

test('the list is searched, and shows areas alone', async () => {
  const all = await rows();
  await staff.getByRole('textbox', { name: 'Search name, e-mail or area' }).fill('wren nap');
  await expect.poll(rows).toBe(1);
  await staff.getByRole('textbox', { name: 'Search name, e-mail or area' }).fill('nobody of that name');
  await staff.getByText('Nobody here is found by that.').waitFor();
  await staff.getByRole('textbox', { name: 'Search name, e-mail or area' }).fill('');
  await staff.getByRole('combobox', { name: 'Show' }).selectOption('Areas and rooms');
  await expect.poll(rows).toBe(2);
  await staff.getByRole('combobox', { name: 'Show' }).selectOption('Everybody');
  await expect.poll(rows).toBe(all);
});

test('a pass is given to a colleague once staff sign in at the door', async () => {
  expect(await staff.getByRole('button', { name: /^Give pass/ }).count()).toBe(0);
  await goTo(staff, 'Settings');
  await choose(staff, 'Staff sign in and out at the door with their pass', 'Yes');
  await staff.getByRole('button', { name: 'Save changes: Door' }).click();
  await staff.getByText('The settings are saved.').waitFor();
  await goTo(staff, 'People');
  await staff.getByRole('button', { name: 'Give pass to Wren Castellane' }).click();
  const shown = dialog().getByRole('img', { name: /^Pass code/ });
  await shown.waitFor();
  code = (await shown.locator('span').allTextContents()).join('');
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await dialog().getByRole('button', { name: 'Done' }).click();
  await row('Wren Castellane').getByText('Has a pass').waitFor();
});

test('scanned at the door, it signs in with one touch, and shows no name', async () => {
  await goTo(staff, 'On site');
  await staff.getByRole('region', { name: 'Staff in' }).getByText('0 colleagues').waitFor();
  await scan(door, passToken(code));
  await door.getByRole('heading', { name: 'Welcome back, W.' }).waitFor();
  await door.getByText('This is a staff pass. You are not signed in.').waitFor();
  expect(await door.getByText('Wren').count()).toBe(0);
  await expect(accessibilityFaults(door)).resolves.toEqual([]);
  await door.getByRole('button', { name: 'Sign in', exact: true }).click();
  await door.getByRole('heading', { name: 'Thank you, you are signed in' }).waitFor();
  await expect(accessibilityFaults(door)).resolves.toEqual([]);
  await door.getByRole('button', { name: 'Done' }).click();
});

test('the staff view lists who is in, signs out on behalf, and takes that back', async () => {
  const list = staff.getByRole('region', { name: 'Staff in' });
  await list.getByText('1 colleague', { exact: true }).waitFor();
  await list.getByRole('button', { name: /^Show list/ }).click();
  await list.getByRole('button', { name: 'Sign out Wren Castellane' }).click();
  await staff.getByText('Wren Castellane is signed out.').waitFor();
  await list.getByText('0 colleagues').waitFor();
  await staff.getByRole('button', { name: 'Undo sign-out' }).click();
  await staff.getByText('Wren Castellane is signed in again.').waitFor();
  await list.getByText('1 colleague', { exact: true }).waitFor();
});

test('typed at the door, the same pass signs out', async () => {
  await door.getByRole('button', { name: 'I have a pass' }).click();
  await door.getByRole('textbox', { name: 'Pass code' }).fill(code);
  await door.getByText('This is a staff pass. You are signed in.').waitFor();
  await door.getByRole('button', { name: 'Sign out', exact: true }).click();
  await door.getByText('Goodbye, and see you soon.').waitFor();
  await staff.getByRole('region', { name: 'Staff in' }).getByText('0 colleagues').waitFor();
});

test('a pass is revoked only after it was asked about', async () => {
  await goTo(staff, 'People');
  const revoke = staff.getByRole('button', { name: 'Revoke pass of Wren Castellane' });
  await revoke.click();
  await dialog().getByText('The pass is worthless from then on').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await row('Wren Castellane').getByText('Has a pass').waitFor();
  await revoke.click();
  await dialog().getByRole('button', { name: 'Revoke pass' }).click();
  await staff.getByText('The pass of Wren Castellane is revoked.').waitFor();
  await row('Wren Castellane').getByText('Has a pass').waitFor({ state: 'detached' });
});
