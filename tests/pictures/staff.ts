import { sampleStaff } from '../../shared/domain/sample.ts';
import { setStage } from '../support/porchlight-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { pictureAlerts } from './staff-alerts.ts';
import { pictureDevices } from './staff-devices.ts';
import { openSampleSite } from './sample-site.ts';

const pages = [
  'Expected',
  'Passes',
  'Roll call',
  'Challenges',
  'Visitor log',
  'Exports',
  'Insight',
  'Policy',
  'Reports',
  'Keeping data',
  'Requests',
  'People',
  'Categories',
  'Settings',
];

/** Each page of the staff view, as an administrator sees it. The sign's own pictures are in `sign.ts`. */
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
    await page
      .getByRole('region', { name: 'To challenge' })
      .getByRole('button', { name: /^Challenge Ioana/ })
      .waitFor();
    await take('on-site', { whole: true });
    await page
      .getByRole('button', { name: /^Explain/ })
      .first()
      .click();
    await page.getByText('That makes it a step more urgent.').waitFor();
    await take('explained');
    const first = page.getByRole('region', { name: 'To challenge' });
    await first.getByRole('button', { name: /^Challenge Ioana/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Device put away' }).click();
    await page.getByText('The challenge of Ioana Barrowclough is recorded.').waitFor();
    await take('challenged');
    await page.getByRole('button', { name: 'I need help' }).click();
    await page.getByText('needs help with a challenge').waitFor();
    await take('colleague-needs-help');
    await page.getByRole('button', { name: 'I’m coming' }).click();
    for (const name of pages) {
      await goTo(page, name);
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      await page
        .getByRole('main')
        .getByRole('button')
        .or(page.getByText('Nobody has a pass'))
        .first()
        .waitFor();
      await take(name.toLowerCase().replaceAll(' ', '-'), { whole: true });
    }
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    await goTo(page, 'Categories');
    await page.getByRole('button', { name: 'Edit Contractor' }).click();
    await page.getByRole('heading', { name: 'Contractor', level: 1 }).waitFor();
    await take('category', { whole: true });
    await pictureDevices(page, take);
    await pictureAlerts(page, door, take);
    await goTo(page, 'On site');
    await door.getByRole('button', { name: 'Sign in' }).click();
    await door.getByRole('button', { name: 'Ask a member of staff' }).click();
    await page.getByText('Someone at the door asks for a member of staff').waitFor();
    await take('help-asked');
  } finally {
    await stage.strike();
  }
}
