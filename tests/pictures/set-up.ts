import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';

export async function pictureSetUp(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const page = await app.page('set-up');
    const take = cameraOf(page, folder, 'set-up');
    const goOn = () => page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Set up this site' }).waitFor();
    await take('welcome');
    await page.getByRole('button', { name: 'Set up this site' }).click();
    await goOn();
    await page.getByText('Please fill this in.').waitFor();
    await take('site-error');
    await page.getByLabel('Site name').fill('Hazel Bank Nursery');
    await take('site');
    await goOn();
    await page.getByLabel('Title of the head').waitFor();
    await take('titles');
    await goOn();
    await page.getByLabel('Name of the safeguarding lead').fill('Ines Hallworth');
    await take('safeguarding');
    await goOn();
    await page.getByLabel('Administrator’s name').fill('Tobi Marsh');
    await page.getByLabel('PIN', { exact: true }).fill('482916');
    await page.getByLabel('PIN again').fill('482916');
    await take('admin');
    await goOn();
    await page.getByText('Screen 5 of 5').waitFor();
    await take('printer');
  } finally {
    await stage.strike();
  }
  await pictureSamplePins(size, folder);
}

async function pictureSamplePins(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const page = await (await stage.launch()).page('set-up');
    await page.getByRole('button', { name: 'Explore with sample data' }).click();
    await page.getByRole('button', { name: 'Open the door' }).waitFor();
    await cameraOf(page, folder, 'set-up-sample')('pins');
  } finally {
    await stage.strike();
  }
}
