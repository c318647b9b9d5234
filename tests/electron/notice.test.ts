import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageNames, languages } from '../../shared/domain/languages.ts';
import { loadNoticeTexts } from '../../shared/i18n/notice-texts.ts';
import { textOf } from '../paper/pdf.ts';
import { accessibilityFaults } from '../support/accessible.ts';
import { answers } from '../support/answers.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { saveAs } from '../support/save-dialog.ts';
import { goTo, openStaffView, unlock } from '../support/staff-steps.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
});
afterAll(() => stage.strike());

for (const language of languages) {
  test(`it is one touch from the sign, in ${language}`, async () => {
    const { notice } = await loadNoticeTexts(language);
    await door.getByRole('button', { name: languageNames[language], exact: true }).click();
    await door.getByRole('button', { name: notice.title, exact: true }).click();
    const shown = door.getByRole('dialog', { name: notice.title });
    await shown.getByRole('heading', { name: notice.what.title, exact: true }).waitFor();
    await shown.getByText(notice.ask.rights).waitFor();
    await shown.getByText(answers.site.name).waitFor();
    expect(await door.evaluate(() => document.documentElement.dir)).toBe(
      language === 'ar' || language === 'ur' ? 'rtl' : 'ltr',
    );
    if (language === 'en' || language === 'ar') expect(await accessibilityFaults(door)).toEqual([]);
    await shown.getByRole('button').last().click();
    await shown.waitFor({ state: 'detached' });
  });
}

test('from a step of the sign-in, back leads to where one was, with what was typed', async () => {
  await door.getByRole('button', { name: languageNames.en, exact: true }).click();
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Visitor', exact: true }).click();
  const name = door.getByRole('textbox', { name: 'Your name' });
  await name.click();
  await door.keyboard.type('Wren');
  await door.getByRole('button', { name: 'How we use what you tell us' }).click();
  await door.getByRole('dialog').getByRole('button', { name: 'Back' }).click();
  expect(await name.inputValue()).toBe('Wren');
});

test('what staff write of whom to ask is at the door and on paper', async () => {
  await door.getByRole('button', { name: 'Back' }).click();
  await door.getByRole('button', { name: 'Back' }).click();
  const staff = await openStaffView(app, door, answers.site.name);
  await unlock(staff, answers.admin.name, answers.admin.pin);
  await goTo(staff, 'Settings');
  const card = staff.getByRole('region', { name: 'Privacy notice for the door' });
  await card.getByLabel('Contact for questions and complaints about data: name').fill('Beatrix Lowe');
  await card.getByLabel('How to reach them: phone or e-mail').fill('01632 960 000');
  await card.getByRole('button', { name: 'Save changes: Privacy notice for the door' }).click();
  await card.getByText('The settings are saved.').waitFor();
  await card.getByLabel('Language').selectOption({ label: 'All languages offered at the door' });
  await card.getByRole('button', { name: 'Save privacy notice' }).click();
  const file = join(stage.outFolder, 'notice.pdf');
  await saveAs(stage.display, file);
  await card.getByText('notice.pdf was saved.').waitFor();
  expect(textOf(readFileSync(file)).match(/Beatrix Lowe, 01632 960 000/g)?.length).toBeGreaterThanOrEqual(11);
  await door.getByRole('button', { name: 'How we use what you tell us' }).click();
  await door.getByText('turn to: Beatrix Lowe, 01632 960 000').waitFor();
});
