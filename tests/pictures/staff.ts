import { sampleStaff } from '../../shared/domain/sample.ts';
import { setStage } from '../support/porchlight-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';

export async function pictureStaff(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const door = await openSampleSite(app);
    const page = await openStaffView(app, door, 'Larkfield Nursery');
    const take = cameraOf(page, folder, 'staff');
    await page.getByRole('button', { name: 'Unlock staff view' }).waitFor();
    await take('lock');
    const admin = sampleStaff.find(({ role }) => role === 'admin');
    await unlock(page, admin?.name ?? '', admin?.pin ?? '');
    const toChallenge = page.getByRole('region', { name: 'To challenge' });
    await toChallenge.getByRole('button', { name: /^Challenge Ioana/ }).waitFor();
    await take('on-site', { whole: true });
    await toChallenge.getByRole('button', { name: /^Challenge Ioana/ }).click();
    await page.getByRole('dialog').waitFor();
    await take('challenge');
    await page.getByRole('dialog').getByRole('button', { name: 'Record challenge' }).click();
    await page.getByText('Choose what was seen.').waitFor();
    await take('challenge-error', { whole: true });
    await page.getByRole('button', { name: 'Cancel' }).click();
    for (const name of ['Challenges', 'Export log', 'People', 'Settings']) {
      await goTo(page, name);
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      await page.getByRole('main').getByRole('button').first().waitFor();
      await take(name.toLowerCase().replaceAll(' ', '-'), { whole: true });
    }
    await goTo(page, 'Challenges');
    await page
      .getByRole('button', { name: /^Withdraw challenge of/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await take('withdraw');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await goTo(page, 'On site');
    await door.getByRole('button', { name: 'Sign in' }).click();
    await door.getByRole('button', { name: 'Ask a member of staff' }).click();
    await page.getByText('Someone at the door asks for a member of staff').waitFor();
    await take('help-asked');
  } finally {
    await stage.strike();
  }
}
