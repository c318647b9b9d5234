import type { Language } from '../../shared/domain/languages.ts';
import { chooseLanguage, contractorIn, walkIn } from '../support/door-walks.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';
import { pictureWalk } from './walk-pictures.ts';

const shown: readonly Language[] = ['ur', 'pa', 'pl'];

/** The way to the rules in languages that are set otherwise than English. */
export async function pictureLanguages(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const page = await openSampleSite(await stage.launch());
    for (const language of shown) {
      const take = cameraOf(page, folder, `door-${language}`);
      const door = await walkIn(page, language);
      await chooseLanguage(door);
      await take('sign');
      await pictureWalk(door, contractorIn, take, { prefix: 'contractor', until: 'kiosk.rules.title' });
      await page.reload();
      await page.locator('html[lang=en]').waitFor();
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    }
  } finally {
    await stage.strike();
  }
}
