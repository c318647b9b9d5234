import { makeFullVisit } from '../support/kept-records.ts';
import { setStage } from '../support/porchlight-app.ts';
import { writeRecordsBefore } from '../support/records-before.ts';
import { answers, staffNames, testPin } from '../support/set-up-app.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';

/** The clocks, what goes next, a hold and a run. */
export async function pictureRetention(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    await writeRecordsBefore(stage, 40, async (porchlight) => {
      for (const name of ['Penrose', 'Vaughan-Iqbal', 'Lindqvist']) await makeFullVisit(porchlight, name);
    });
    const app = await stage.launch();
    const door = await app.page('kiosk');
    const page = await openStaffView(app, door, answers.site.name);
    await unlock(page, staffNames.admin, testPin);
    const take = cameraOf(page, folder, 'staff-retention');
    await goTo(page, 'Keeping data');
    await page.getByRole('heading', { name: 'What goes next' }).waitFor();
    await take('clocks', { whole: true });
    await page.getByRole('button', { name: 'Hold back' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name or organisation').fill('Lindqvist');
    await dialog.getByRole('button', { name: 'Find' }).click();
    await dialog.getByRole('radio', { name: /Lindqvist/ }).check({ force: true });
    await dialog.getByLabel('Why must it stay?').fill('Letter of claim');
    await take('hold');
    await dialog.getByRole('button', { name: 'Hold back' }).click();
    await page.getByText('Held back.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Erase now' }).click();
    await take('erase-now');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
    await page.getByText('Erased. The list of runs says what.').waitFor();
    await take('runs', { whole: true });
  } finally {
    await stage.strike();
  }
}
