import type { Page } from 'playwright';
import { agree } from '../support/door-steps.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export async function pictureDoor(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const page = await openSampleSite(await stage.launch());
    const take = cameraOf(page, folder, 'door');
    await take('sign');
    const number = await pictureSignIn(page, take);
    await press(page, 'Done');
    await press(page, 'Sign out');
    await page.getByRole('textbox', { name: 'Badge number' }).fill('1');
    await press(page, 'Find my badge');
    await page.getByRole('alert').waitFor();
    await take('sign-out-wrong-number');
    await page.getByRole('textbox', { name: 'Badge number' }).fill(number);
    await press(page, 'Find my badge');
    await page.getByRole('button', { name: 'That’s me' }).waitFor();
    await take('thats-me');
    await press(page, 'That’s me');
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await take('signed-out');
    await press(page, 'Done');
    await page.clock.install();
    await page.reload();
    await press(page, 'Sign in');
    await page.getByRole('button', { name: 'Contractor' }).waitFor();
    await page.clock.runFor(46_000);
    await page.getByRole('dialog').waitFor();
    await take('idle-warning');
  } finally {
    await stage.strike();
  }
}

async function pictureSignIn(page: Page, take: ReturnType<typeof cameraOf>): Promise<string> {
  await press(page, 'Sign in');
  await page.getByRole('button', { name: 'Contractor' }).waitFor();
  await take('category');
  await press(page, 'Contractor');
  await page.getByRole('region', { name: 'On-screen keyboard' }).waitFor();
  await take('details');
  await press(page, 'Continue');
  await page.getByText('Please fill this in.').first().waitFor();
  await take('details-error');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dafydd Penrose');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Penrose Heating');
  await page.getByRole('textbox', { name: 'Host' }).fill('ma');
  await page
    .getByRole('button', { name: /^Choose/ })
    .first()
    .waitFor();
  await take('details-matches');
  await press(page, 'Continue');
  for (const kind of ['Phone', 'Smart watch or fitness band', 'Smart glasses']) {
    await page.getByRole('checkbox', { name: kind }).check({ force: true });
  }
  await take('devices');
  await press(page, 'Continue');
  await page
    .getByRole('radiogroup', { name: 'Phone' })
    .getByRole('radio', { name: 'bag' })
    .check({ force: true });
  const rest = page.getByRole('radio', { name: 'Handed to the office' });
  for (const index of [1, 2]) await rest.nth(index).check({ force: true });
  await page.getByText('staff will speak to you').waitFor();
  await take('handling');
  await press(page, 'Ask a member of staff');
  await page.getByRole('dialog').waitFor();
  await take('ask-staff');
  await press(page, 'Close');
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'The rules' }).waitFor();
  await take('rules');
  const number = await agree(page);
  await take('done-without-printer');
  return number;
}
