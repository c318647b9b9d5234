import { finish, signIn } from '../support/door-steps.ts';
import { answers } from '../support/answers.ts';
import { setStage } from '../support/porchlight-app.ts';
import { addReaders, changeTo } from '../support/readers.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';

/** A breach from its report to its closing, as those see it who may. */
export async function pictureIncidents(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launchWith(answers);
    const door = await app.page('kiosk');
    for (const name of ['Dafydd Penrose', 'Petra Vaughan-Iqbal']) {
      await signIn(door, { category: 'Contractor', name, organisation: 'Penrose Heating', host: 'Tobi' });
      await finish(door);
    }
    const page = await openStaffView(app, door, answers.site.name);
    await unlock(page, answers.admin.name, answers.admin.pin);
    const take = cameraOf(page, folder, 'staff-incident');
    await goTo(page, 'People');
    await page.getByText('Nobody can read reports yet.').waitFor();
    await take('nobody-reads', { whole: true });
    await goTo(page, 'Settings');
    await page.getByRole('textbox', { name: 'LADO: phone' }).fill('01632 960 147');
    await page.getByRole('button', { name: 'Save changes: Reports in confidence' }).click();
    await page.getByText('The settings are saved.').waitFor();
    await page.getByRole('region', { name: 'Reports in confidence' }).scrollIntoViewIfNeeded();
    await take('settings');
    await addReaders(page);

    await changeTo(page, 'reception');
    await page.getByRole('button', { name: 'Report a breach' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send report' }).waitFor();
    await take('report');
    await dialog.getByRole('button', { name: 'Send report' }).click();
    await dialog.getByText('Choose what kind of breach it was.').waitFor();
    await dialog.getByRole('radio', { name: 'Illegal content suspected' }).check({ force: true });
    await take('report-error');
    await dialog
      .getByRole('textbox', { name: 'What happened?' })
      .fill('Showed a picture to a colleague at the gate.');
    await dialog.getByRole('button', { name: /^More/ }).click();
    await dialog.getByRole('checkbox', { name: /Dafydd Penrose/ }).check({ force: true });
    await dialog.getByLabel('Where').fill('Side gate');
    await take('report-more', { whole: true });
    await dialog.getByRole('button', { name: 'Send report' }).click();
    await dialog.getByText('Report 1 is sent').waitFor();
    await take('report-sent');
    await dialog.getByRole('button', { name: 'Done' }).click();

    await changeTo(page, 'dsl');
    await goTo(page, 'Incidents');
    await page.getByRole('button', { name: 'Open report 1' }).waitFor();
    await take('list');
    await page.getByRole('button', { name: 'Open report 1' }).click();
    await page.getByRole('heading', { name: 'Report 1', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Take in hand' }).click();
    await page.getByRole('button', { name: /^Correct: Report/ }).click();
    await dialog.getByLabel('How it was').fill('It was the front gate.');
    await take('correct');
    await dialog.getByRole('button', { name: 'Add correction' }).click();
    await page.getByText('It was the front gate.').waitFor();
    await page.getByRole('checkbox', { name: 'Speak to the LADO' }).click({ force: true });
    await page.getByText(`${answers.safeguarding.dslName}, `).last().waitFor();
    await take('file', { whole: true });
    await page.getByRole('button', { name: 'Who was on site' }).click();
    await page.getByRole('checkbox', { name: 'Add Petra Vaughan-Iqbal' }).check({ force: true });
    await take('on-site-then', { whole: true });
    await page.getByRole('button', { name: 'Add 1 visit to the report' }).click();
    await page.getByRole('button', { name: 'Close report' }).click();
    await dialog.getByRole('button', { name: 'Close report' }).click();
    await dialog.getByText('Please fill this in.').first().waitFor();
    await take('close-error');
    for (const field of ['Outcome', 'Debrief', 'Lessons']) {
      await dialog
        .getByRole('textbox', { name: field })
        .fill('The picture was deleted in front of both of us.');
    }
    await dialog.getByRole('button', { name: 'Close report' }).click();
    await page.getByText('Closed', { exact: true }).first().waitFor();
    await take('closed', { whole: true });
  } finally {
    await stage.strike();
  }
}
