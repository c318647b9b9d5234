import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { openSampleSite } from '../pictures/sample-site.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { goTo, openStaffView, tryPin, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let staff: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1440, height: 900 });
  const app = await stage.launch();
  const door = await openSampleSite(app);
  staff = await openStaffView(app, door, 'Larkfield Nursery');
  const person = sampleStaff.find(({ role }) => role === 'office');
  if (!person) throw new Error('no office in the sample');
  await unlock(staff, person.name, person.pin);
  await goTo(staff, 'Visitor log');
});
afterAll(() => stage.strike());

const main = () => staff.getByRole('main');
const dialog = () => staff.getByRole('dialog');
const rows = () => main().getByRole('table', { name: 'Visitor log' }).getByRole('rowheader');
async function areAllOf(name: string): Promise<boolean> {
  const names = await rows().allTextContents();
  return names.length > 0 && names.every((text) => text.includes(name));
}
const chips = () => main().getByRole('group', { name: 'Narrowed by' });
const count = () => main().getByRole('status');
const search = () => main().getByRole('textbox', { name: 'Search' });

test('typing a name without its accents narrows the log as one types, and says how many there are', async () => {
  const all = await rows().count();
  expect(all).toBeGreaterThan(10);
  await search().pressSequentially('lucja now');
  await expect.poll(() => areAllOf('Łucja Nowak-Reed')).toBe(true);
  await expect.poll(() => count().textContent()).toMatch(/^\d+ visits$/);
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);

  await search().fill('nobody by that name');
  await main().getByText('No visit matches.').waitFor();
  await chips().getByRole('button', { name: 'Clear Search: nobody by that name' }).click();
  await expect.poll(() => rows().count()).toBe(all);
});

test('days the wrong way round are said so, and leave the list as it was', async () => {
  const all = await rows().count();
  await main().getByLabel('From').fill('2026-11-20');
  await main().getByLabel('To', { exact: true }).fill('2026-11-01');
  await main().getByText('The last day lies before the first.').waitFor();
  expect(await rows().count()).toBe(all);
  await chips().getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => chips().count()).toBe(0);
});

test('a filter is saved under a name, and narrows again when it is chosen', async () => {
  await main().getByRole('combobox', { name: 'Category' }).selectOption('Contractor');
  await main().getByLabel('Organisation').fill('penrose');
  await expect.poll(() => areAllOf('Penrose Heating')).toBe(true);
  const found = await rows().count();
  await main().getByRole('button', { name: 'Save this filter' }).click();
  await dialog().getByRole('button', { name: 'Save this filter' }).click();
  await dialog().getByText('Please fill this in.').waitFor();
  await dialog().getByLabel('Name').fill('Heating people');
  await dialog().getByRole('button', { name: 'Save this filter' }).click();
  await staff.getByText('The filter is saved as Heating people.').waitFor();

  await chips().getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => rows().count()).toBeGreaterThan(found);
  await main().getByRole('combobox', { name: 'Saved filters' }).selectOption('Heating people');
  await expect.poll(() => rows().count()).toBe(found);
});

test('a visit is opened, its name corrected with a reason, and both stand in its history', async () => {
  await rows().first().waitFor();
  await main().getByRole('button', { name: 'Open the visit of Dafydd Penrose' }).first().click();
  await main().getByRole('heading', { name: 'Dafydd Penrose', level: 1 }).waitFor();
  await main().getByRole('heading', { name: 'Signed in', exact: true }).waitFor();
  await main()
    .getByText('Tablet (in car)')
    .or(main().getByText(/^Tablet/))
    .first()
    .waitFor();
  await main()
    .getByText(/^Version 1 of the rules/)
    .waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);

  await main().getByRole('button', { name: 'Correct the visit of Dafydd Penrose' }).click();
  await dialog().getByLabel('Name', { exact: true }).fill('Dafydd Penrhos');
  await dialog().getByRole('button', { name: 'Save correction' }).click();
  await dialog().getByText('Please fill this in.').waitFor();
  await dialog().getByLabel('Day of sign-in').fill('2199-01-01');
  await dialog().getByLabel('Reason').fill('Misread at the door');
  await dialog().getByRole('button', { name: 'Save correction' }).click();
  await dialog().getByText('That time has not come yet.').waitFor();
  await expect(accessibilityFaults(staff)).resolves.toEqual([]);
  await dialog().getByRole('button', { name: 'Cancel' }).click();

  await main().getByRole('button', { name: 'Correct the visit of Dafydd Penrose' }).click();
  await dialog().getByLabel('Name', { exact: true }).fill('Dafydd Penrhos');
  await dialog().getByLabel('Reason').fill('Misread at the door');
  await dialog().getByRole('button', { name: 'Save correction' }).click();
  await staff.getByText(/^The visit is corrected\./).waitFor();
  await main().getByRole('heading', { name: 'Dafydd Penrhos', level: 1 }).waitFor();
  const corrected = main().getByRole('listitem').filter({ hasText: 'Name corrected' });
  await corrected.getByText('From “Dafydd Penrose” to “Dafydd Penrhos”').waitFor();
  await corrected.getByText('Reason: Misread at the door').waitFor();
});

test('the way back leads to the place in the log that one came from', async () => {
  await main().getByRole('button', { name: 'Back to the log' }).click();
  await chips().getByRole('button', { name: 'Clear Organisation: penrose' }).waitFor();
  const opened = main().getByRole('button', { name: 'Open the visit of Dafydd Penrhos' });
  await expect.poll(() => opened.evaluate((button) => button === document.activeElement)).toBe(true);
  await search().fill('penrhos');
  await expect.poll(() => rows().count()).toBe(1);
});

test('reception is not shown the way to the log', async () => {
  await staff.getByRole('button', { name: 'Lock staff view' }).click();
  const person = sampleStaff.find(({ role }) => role === 'reception');
  await tryPin(staff, person?.name ?? '', person?.pin ?? '');
  await staff.getByRole('navigation', { name: 'Pages' }).waitFor();
  await expect(staff.getByRole('link', { name: 'Visitor log' }).count()).resolves.toBe(0);
});
