import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { agree, toDevices } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launch();
});
afterAll(() => stage.strike());

/** Legacy mode: Electron opens no second page for the checker to gather its findings in. */
async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}

test('the set-up', async () => {
  const page = await app.page('set-up');
  await page.getByRole('button', { name: 'Set up this site' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Explore with sample data' }).click();
  await page.getByRole('button', { name: 'Open the door' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the door' }).click();
});

test('every screen of the door', async () => {
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Sign out' }).click();
  await door.getByRole('textbox', { name: 'Badge number' }).waitFor();
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Back' }).click();
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Contractor' }).waitFor();
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Contractor' }).click();
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByText('Please fill this in.').first().waitFor();
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Back' }).click();
  await door.getByRole('button', { name: 'Back' }).click();
  await toDevices(door, {
    category: 'Contractor',
    name: 'Petra Vaughan',
    organisation: 'Brightline',
    host: 'Ma',
  });
  await door.getByRole('checkbox', { name: 'Phone' }).check({ force: true });
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByRole('radio', { name: 'Off and in my bag' }).check({ force: true });
  await door.getByText('staff will speak to you').waitFor();
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Ask a member of staff' }).click();
  await door.getByRole('dialog').waitFor();
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Close' }).click();
  await door.getByRole('button', { name: 'Continue' }).click();
  await door.getByRole('heading', { name: 'The rules' }).waitFor();
  await expectAccessible(door);
  await agree(door);
  await expectAccessible(door);
  await door.getByRole('button', { name: 'Done' }).click();
});

test('every page of the staff view', async () => {
  const staff = await openStaffView(app, await app.page('kiosk'), 'Larkfield Nursery');
  await staff.getByRole('button', { name: 'Unlock staff view' }).waitFor();
  await expectAccessible(staff);
  const admin = sampleStaff.find(({ role }) => role === 'admin');
  await unlock(staff, admin?.name ?? '', admin?.pin ?? '');
  await staff.getByRole('region', { name: 'To challenge' }).waitFor();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Challenge someone not listed' }).click();
  await staff.getByRole('dialog').waitFor();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Cancel' }).click();
  for (const page of ['Challenges', 'Export log', 'People', 'Settings']) {
    await goTo(staff, page);
    await staff.getByRole('heading', { name: page, level: 1 }).waitFor();
    await expectAccessible(staff);
  }
});
