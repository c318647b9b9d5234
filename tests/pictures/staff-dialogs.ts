import type { Page } from 'playwright';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { setStage } from '../support/porchlight-app.ts';
import { openFile } from '../support/save-dialog.ts';
import { goTo, openStaffView, rowOf, unlock } from '../support/staff-steps.ts';
import type { Size, Take } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';

/** Each dialog of the staff view, and what it says when something is missing. */
export async function pictureStaffDialogs(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const door = await openSampleSite(app);
    const page = await openStaffView(app, door, 'Larkfield Nursery');
    const admin = sampleStaff.find(({ role }) => role === 'admin');
    await unlock(page, admin?.name ?? '', admin?.pin ?? '');
    const take = cameraOf(page, folder, 'staff-dialog');
    await pictureOnSite(page, take);
    await pictureExpected(page, take);
    await pictureImport(page, take, stage.display, {
      good: stage.writeFile('good.csv', csv('Visitor')),
      bad: stage.writeFile('bad.csv', csv('Astronaut')),
    });
    await pictureOthers(page, take);
  } finally {
    await stage.strike();
  }
}

const dialog = (page: Page) => page.getByRole('dialog');
const close = (page: Page, name = 'Cancel') => dialog(page).getByRole('button', { name }).click();

async function pictureOnSite(page: Page, take: Take): Promise<void> {
  const toChallenge = page.getByRole('region', { name: 'To challenge' });
  await toChallenge.getByRole('button', { name: /^Challenge Ioana/ }).click();
  await dialog(page).waitFor();
  await take('challenge');
  const more = dialog(page).getByRole('checkbox', { name: 'Add a note, or several outcomes' });
  await more.check({ force: true });
  await dialog(page).getByRole('button', { name: 'Record challenge' }).click();
  await page.getByText('Choose what came of it.').waitFor();
  await take('challenge-error');
  await close(page);
  await page
    .getByRole('button', { name: /^Check identity: Ioana/ })
    .first()
    .click();
  await dialog(page).waitFor();
  await take('identity');
  await dialog(page).getByRole('button', { name: 'Record identity check' }).click();
  await page.getByText('Choose what you saw.').waitFor();
  await take('identity-error');
  await close(page);
  const row = rowOf(page, 'Dafydd Penrose');
  await row.getByRole('button', { name: 'Give a pass: Dafydd Penrose' }).click();
  await dialog(page)
    .getByRole('img', { name: /^Pass code/ })
    .waitFor();
  await take('pass');
  await close(page, 'Done');
  await goTo(page, 'Passes');
  await page.getByRole('button', { name: 'Revoke pass of Dafydd Penrose' }).waitFor();
  await take('passes');
  await page.getByRole('button', { name: 'Revoke pass of Dafydd Penrose' }).click();
  await dialog(page).waitFor();
  await take('revoke');
  await close(page);
}

async function pictureExpected(page: Page, take: Take): Promise<void> {
  const open = page.getByRole('main').getByRole('button', { name: 'Add expected visitor' });
  const add = dialog(page).getByRole('button', { name: 'Add expected visitor' });
  await goTo(page, 'Expected');
  await open.click();
  await dialog(page).waitFor();
  await take('expected');
  await add.click();
  await dialog(page).getByText('Please fill this in.').first().waitFor();
  await take('expected-error');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Rhodri Amankwah');
  await dialog(page).getByLabel('Category').selectOption('Visitor');
  await dialog(page).getByLabel('Who comes with the lead').fill('Saoirse Lund\nJan Kowal');
  await dialog(page).getByLabel('Name of the group').fill('Fernhill choir');
  await add.click();
  await page.getByText(/^Rhodri Amankwah is expected on /).waitFor();
  await take('expected-list');
}

const csv = (category: string) =>
  `name,category,organisation,host,purpose,day,time,group\nImke Sandoval,${category},Brightline Windows,,Windows,2027-03-01,14:30,\n`;

async function pictureImport(
  page: Page,
  take: Take,
  display: string,
  files: { good: string; bad: string },
): Promise<void> {
  for (const [name, file] of Object.entries(files)) {
    await page.getByRole('main').getByRole('button', { name: 'Import CSV' }).click();
    await openFile(display, file);
    await dialog(page).waitFor();
    await take(`import-${name}`);
    await close(page);
  }
  await page
    .getByRole('button', { name: 'What a file must look like' })
    .or(page.getByText('What a file must look like'))
    .first()
    .click();
  await take('import-help', { whole: true });
}

async function pictureOthers(page: Page, take: Take): Promise<void> {
  await goTo(page, 'Challenges');
  await page
    .getByRole('button', { name: /^Withdraw challenge of/ })
    .first()
    .click();
  await dialog(page).waitFor();
  await take('withdraw');
  await close(page);
  await goTo(page, 'People');
  await page
    .getByRole('button', { name: /^Set PIN of/ })
    .first()
    .click();
  await dialog(page).waitFor();
  await take('set-pin');
  await close(page);
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Assembly point' }).fill('The gate');
  await goTo(page, 'On site');
  await dialog(page).waitFor();
  await take('unsaved');
  await close(page, 'Stay on this page');
  await goTo(page, 'Settings');
}
