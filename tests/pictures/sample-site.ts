import type { Page } from 'playwright';
import type { PorchlightApp } from '../support/porchlight-app.ts';

/** From a clean data folder to the sign of the made-up setting. */
export async function openSampleSite(app: PorchlightApp): Promise<Page> {
  const setUp = await app.page('set-up');
  await setUp.getByRole('button', { name: 'Explore with sample data' }).click();
  await setUp.getByRole('button', { name: 'Open the door' }).click();
  const door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  return door;
}
