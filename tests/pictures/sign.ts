import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSign } from '../../shared/domain/sign.ts';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { setStage } from '../support/porchlight-app.ts';
import { callAsStaff } from '../support/staff-calls.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { drawnLogo } from './drawn-logo.ts';
import { openSampleSite } from './sample-site.ts';

const photo = readFileSync(join(import.meta.dirname, '../paper/references/photo.jpg')).toString('base64');

/** The page of the sign, and the sign at the door with all that a setting can give it. */
export async function pictureSign(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const door = await openSampleSite(app);
    const page = await openStaffView(app, door, 'Larkfield Nursery');
    const office = sampleStaff.find(({ role }) => role === 'office');
    await unlock(page, office?.name ?? '', office?.pin ?? '');
    const take = cameraOf(page, folder, 'staff-sign');
    await goTo(page, 'Sign');
    await page.getByRole('row', { name: /Sign is up now/ }).waitFor();
    await take('as-shipped', { whole: true });
    const images = {
      logo: drawnLogo().toString('base64'),
      'dsl-photo': photo,
      'deputy-photo': photo,
    } as const;
    for (const [name, image] of Object.entries(images) as [keyof typeof images, string][]) {
      await callAsStaff(page, 'sign.setImage', { name, image });
    }
    const sign = {
      ...defaultSign,
      showDeputy: true,
      whoToAsk: 'Questions? Ask Imogen at the office window.',
    };
    await callAsStaff(page, 'sign.change', sign);
    await page
      .getByRole('button', { name: /^Remove: Photo/ })
      .nth(1)
      .waitFor();
    await page.getByText('Wide', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Until' }).fill('6 am');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Please give hours and minutes').waitFor();
    await take('error', { whole: true });
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.getByText('Upright', { exact: true }).click();
    await take('people-and-logo');
    await cameraOf(door, folder, 'door-sign')('people-and-logo');
  } finally {
    await stage.strike();
  }
}
