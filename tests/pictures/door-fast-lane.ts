import type { Page } from 'playwright';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { siteDay, toInstant } from '../../shared/time.ts';
import type { PorchlightApp } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Passes and expected visitors at the door. */
export async function pictureFastLane(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const page = await openSampleSite(app);
    const code = await prepare(app, page);
    const take = cameraOf(page, folder, 'door-fast-lane');
    await press(page, 'I have a pass');
    const field = page.getByRole('textbox', { name: 'Pass code' });
    await field.waitFor();
    await take('pass');
    await field.fill('AAAAAA');
    await page.getByText('We can’t find that pass.').waitFor();
    await take('pass-not-found');
    await field.fill(code);
    await page.getByRole('heading', { name: /^Welcome back/ }).waitFor();
    await take('welcome');
    await press(page, 'That’s not me');
    await press(page, 'I am expected');
    await page.getByRole('textbox', { name: 'First three letters' }).waitFor();
    await take('expected');
    await page.getByRole('textbox', { name: 'First three letters' }).fill('rho');
    await page.getByRole('textbox', { name: 'Your host or your organisation' }).fill('fernhill');
    await press(page, 'Find my visit');
    await page
      .getByRole('button', { name: /^That’s me/ })
      .first()
      .waitFor();
    await take('expected-choice');
  } finally {
    await stage.strike();
  }
}

/** Gives a pass, whose holder then leaves, and enters two people who are expected. Returns the code of the pass. */
async function prepare(app: PorchlightApp, door: Page): Promise<string> {
  const staff = await openStaffView(app, door, 'Larkfield Nursery');
  const admin = sampleStaff.find(({ role }) => role === 'admin');
  await unlock(staff, admin?.name ?? '', admin?.pin ?? '');
  const visits = await callAsStaff(staff, 'visits.onSite', {});
  const visit = visits.find(({ name }) => name.startsWith('Łucja'));
  if (!visit) throw new Error('nobody to give a pass');
  const { code } = await callAsStaff(staff, 'passes.issue', { visitId: visit.visitId });
  await callAsStaff(staff, 'visits.signOutFor', { visitId: visit.visitId });
  const { categories } = await callAsStaff(staff, 'expected.choices', {});
  const visitor = categories.find(({ name }) => name === 'Visitor');
  if (!visitor) throw new Error('no visitors here');
  for (const name of ['Rhodri Amankwah', 'Rhonda Velasco']) {
    await callAsStaff(staff, 'expected.add', {
      name,
      organisation: 'Fernhill Choir',
      categoryId: visitor.id,
      host: { text: '' },
      purpose: 'Rehearsal',
      day: siteDay(toInstant(new Date()), 'Europe/London'),
      time: '',
      group: '',
      members: [],
    });
  }
  const closed = staff.waitForEvent('close');
  await staff.close();
  await closed.catch(() => {});
  return code;
}
