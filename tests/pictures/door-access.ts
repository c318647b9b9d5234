import { contractorIn, walkIn } from '../support/door-walks.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';
import { pictureWalk } from './walk-pictures.ts';

const settings = ['High contrast', 'Larger text', 'Lower the screen'];

/** The door made easier to use: each setting by itself, and larger text on a lowered screen. */
export async function pictureAccess(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const page = await openSampleSite(await stage.launch());
    const ways = [...settings.map((setting) => [setting]), ['Larger text', 'Lower the screen']];
    for (const chosen of ways) {
      const subject = chosen.join(' and ').toLowerCase().replaceAll(' ', '-');
      const take = cameraOf(page, folder, `door-${subject}`);
      await page.getByRole('button', { name: 'Make this easier to use' }).click();
      const panel = page.getByRole('dialog');
      for (const setting of chosen) await panel.getByRole('button', { name: setting }).click();
      await take('panel');
      await panel.getByRole('button', { name: 'Close' }).click();
      await take('sign');
      const door = await walkIn(page, 'en');
      await pictureWalk(door, contractorIn, take, { prefix: 'contractor', until: 'kiosk.rules.title' });
      await page.reload();
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    }
  } finally {
    await stage.strike();
  }
}
