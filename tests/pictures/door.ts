import type { Page } from 'playwright';
import { fakeCamera } from '../support/camera.ts';
import { answerReadBack, badgeNumberOn, lookAtRules } from '../support/door-steps.ts';
import { groupIn, parentIn, supplyIn, walkIn } from '../support/door-walks.ts';
import { takePhoto } from '../support/photos.ts';
import { setStage } from '../support/porchlight-app.ts';
import { drawInBox } from '../support/signing.ts';
import type { Size, Take } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';
import { pictureWalk } from './walk-pictures.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Each screen of the door in English. */
export async function pictureDoor(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const page = await openSampleSite(await stage.launch({ args: fakeCamera }));
    const take = cameraOf(page, folder, 'door');
    await take('sign');
    const number = await pictureSignIn(page, take);
    await press(page, 'Done');
    await pictureSignOut(page, take, number);
    const door = await walkIn(page, 'en');
    const seen = new Set(['category', 'details', 'devices', 'rules', 'read-back', 'done', 'photo']);
    await pictureWalk(door, parentIn, take, { prefix: 'parent', seen });
    await pictureWalk(door, supplyIn, take, { prefix: 'supply', seen });
    await pictureWalk(door, groupIn, take, { prefix: 'group' });
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

/** The longest way in, with what goes wrong on it. */
async function pictureSignIn(page: Page, take: Take): Promise<string> {
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
  await page.getByRole('button', { name: 'Take photo', disabled: false }).waitFor();
  await take('photo');
  await takePhoto(page);
  await take('photo-taken');
  await press(page, 'Use this photo');
  for (const kind of ['Phone', 'Smart watch or fitness band', 'Smart glasses']) {
    await page.getByRole('checkbox', { name: kind }).check({ force: true });
  }
  await take('devices');
  await press(page, 'Continue');
  await page
    .getByRole('radiogroup', { name: 'Phone' })
    .getByRole('radio', { name: 'I keep it with me' })
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
  return pictureAgreement(page, take);
}

async function pictureAgreement(page: Page, take: Take): Promise<string> {
  await page.getByRole('heading', { name: 'The rules' }).waitFor();
  await take('rules');
  const more = page.getByRole('button', { name: 'Show more rules' });
  while (await more.isVisible()) await more.click({ timeout: 2000 }).catch(() => {});
  await take('rules-to-sign');
  await drawInBox(page, [
    [
      [0.2, 0.3],
      [0.4, 0.8],
      [0.6, 0.2],
      [0.8, 0.6],
    ],
  ]);
  await lookAtRules(page, page.getByRole('button', { name: 'I agree', exact: true }));
  await take('rules-signed');
  await press(page, 'I agree');
  await page.getByRole('heading', { name: 'One quick question' }).waitFor();
  await take('read-back');
  await page
    .getByRole('button', { name: 'In my hand' })
    .or(page.getByRole('button', { name: 'Yes, if' }))
    .click();
  await page.getByText('Not quite.').waitFor();
  await take('read-back-wrong');
  await press(page, 'Try again');
  await answerReadBack(page);
  const number = await badgeNumberOn(page);
  await take('done-without-printer');
  return number;
}

async function pictureSignOut(page: Page, take: Take, number: string): Promise<void> {
  await press(page, 'Sign out');
  await page.getByRole('textbox', { name: 'Badge number' }).waitFor();
  await take('sign-out');
  await page.getByRole('textbox', { name: 'Badge number' }).fill('1');
  await press(page, 'Find my badge');
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await take('sign-out-wrong-number');
  await page.getByRole('textbox', { name: 'Badge number' }).fill(number);
  await press(page, 'Find my badge');
  await page.getByRole('button', { name: 'That’s me' }).waitFor();
  await take('thats-me');
  await press(page, 'That’s me');
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await take('signed-out');
  await press(page, 'Done');
}
