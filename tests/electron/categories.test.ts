import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import { finish, signIn } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { choose, goTo, openStaffView, rowOf, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let staff: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1280, height: 800 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  staff = await openStaffView(app, door, 'Hazel Bank Nursery');
  await unlock(staff, 'Tobi Marsh', '482916');
});
afterAll(() => stage.strike());

const list = () => staff.getByRole('table', { name: 'All categories' });
const names = () => list().getByRole('rowheader').allTextContents();
async function openList(): Promise<void> {
  await goTo(staff, 'Categories');
  await list().waitFor();
}
/** What the door offers, in its order; then back to the sign. */
async function atTheDoor(): Promise<string> {
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  const offered = await door.getByRole('main').innerText();
  await door.getByRole('button', { name: 'Back' }).click();
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  return offered;
}

test('a changed category holds from now on: earlier visits keep what they recorded, and the door asks what is new', async () => {
  await signIn(door, { category: 'Parent or carer', name: 'Harjit Sollerby', host: 'Ines' });
  await finish(door);
  await openList();
  await staff.getByRole('button', { name: 'Edit Parent or carer' }).click();
  await staff.getByText('A change holds for visits from now on.').waitFor();
  await staff.getByRole('textbox', { name: 'Name in English' }).fill('Family member');
  await choose(staff, 'Organisation', 'Required');
  await choose(staff, 'How do they go about?', 'Unescorted');
  await staff.getByRole('button', { name: 'Save changes' }).click();
  await staff.getByText('Family member is saved.').waitFor();

  await signIn(door, {
    category: 'Family member',
    name: 'Zoë Adeyemi',
    organisation: 'Penrose Heating',
    host: 'Ines',
  });
  await finish(door);
  await goTo(staff, 'On site');
  const later = rowOf(staff, 'Zoë Adeyemi');
  await later.getByText('Family member').waitFor();
  await later.getByText('Penrose Heating').waitFor();
  await later.getByText('Unescorted', { exact: true }).waitFor();
  const earlier = rowOf(staff, 'Harjit Sollerby');
  await expect(earlier.getByText('Parent or carer').isVisible()).resolves.toBe(true);
  await expect(earlier.getByText('Escorted', { exact: true }).isVisible()).resolves.toBe(true);
});

test('the order of the list is the door’s; moving is told, and the keyboard stays with what moved', async () => {
  await openList();
  const [first = '', second = ''] = await names();
  const up = staff.getByRole('button', { name: `Move up: ${second}` });
  await up.focus();
  await staff.keyboard.press('Enter');
  await staff.getByText(`${second} is now number 1 of`).waitFor({ state: 'attached' });
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual([second, first]);
  await expect
    .poll(() => staff.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(`Move down: ${second}`);
  const offered = await atTheDoor();
  expect(offered.indexOf(second)).toBeLessThan(offered.indexOf(first));
  expect(offered).toContain(first);
});

test('a category that is switched off is not offered, and comes back at one touch', async () => {
  await openList();
  await staff.getByRole('button', { name: 'Deactivate Delivery' }).click();
  await staff.getByText('Delivery is no longer offered at the door.').waitFor();
  await expect(atTheDoor()).resolves.not.toContain('Delivery');
  await staff.getByRole('button', { name: 'Undo' }).click();
  await staff.getByText('Delivery is offered at the door again.').waitFor();
  await expect(atTheDoor()).resolves.toContain('Delivery');
});

test('what is wrong stands beside its field, and what is not saved is not lost without a question', async () => {
  await openList();
  await staff.getByRole('button', { name: 'Add category' }).click();
  await staff.getByRole('textbox', { name: 'Polish (Polski)' }).fill('Świadek');
  await staff.getByRole('button', { name: 'Add category' }).click();
  await staff.getByText('Please fill this in.').waitFor();
  const english = staff.getByRole('textbox', { name: 'Name in English' });
  await expect.poll(() => english.evaluate((field) => field === document.activeElement)).toBe(true);
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);

  await goTo(staff, 'On site');
  const question = staff.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(staff.getByRole('textbox', { name: 'Polish (Polski)' }).inputValue()).resolves.toBe('Świadek');
  await english.fill('Inspector');
  const watch = staff.getByRole('group', { name: 'Watch' });
  for (const words of ['Off, in bag', 'Off, in a locker', 'With the office', 'In the car']) {
    await watch.getByRole('checkbox', { name: `Watch: ${words}` }).uncheck({ force: true });
  }
  await watch.getByText('Not allowed on site').waitFor();
  await staff.getByRole('button', { name: 'Add category' }).click();
  await staff.getByText('Inspector is saved.').waitFor();
  await expect(names()).resolves.toContain('Inspector');
  await expect(atTheDoor()).resolves.toContain('Inspector');

  await staff.getByRole('button', { name: 'Edit Inspector' }).click();
  await choose(staff, 'Photo', 'Offered');
  await staff.getByRole('button', { name: 'Back to the list' }).click();
  await staff.getByRole('button', { name: 'Leave without saving' }).click();
  await list().waitFor();
  await staff.getByRole('button', { name: 'Edit Inspector' }).click();
  await expect(
    staff.getByRole('radiogroup', { name: 'Photo' }).getByRole('radio', { name: 'Never' }).isChecked(),
  ).resolves.toBe(true);
  // Nothing was changed, so that nothing is asked.
  await staff.getByRole('button', { name: 'Back to the list' }).click();
  await list().waitFor();
});

test('the last category stays on offer, and the page says why', async () => {
  await openList();
  const off = staff.getByRole('button', { name: /^Deactivate / });
  for (let left = await off.count(); left > 1; left--) {
    await off.first().click();
    await expect.poll(() => off.count()).toBe(left - 1);
  }
  await off.first().click();
  await staff.getByText('This is the last category that is offered.').waitFor();
  await expect(off.count()).resolves.toBe(1);
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
});
