import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Language } from '../../shared/domain/languages.ts';
import { languageNames, languages } from '../../shared/domain/languages.ts';
import { answers } from '../support/answers.ts';
import { chooseLanguage, contractorIn, out, visitorIn, walk, walkIn } from '../support/door-walks.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';

let stage: Stage;
let app: PorchlightApp;
let page: Page;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  page = await app.page('kiosk');
});
afterAll(() => stage.strike());
beforeEach(async () => {
  await page.reload();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
});

const middle = async (name: string) => {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  return (box?.x ?? 0) + (box?.width ?? 0) / 2;
};
const acknowledged = () =>
  readRecords<{ visit: Language; policy: Language; rules: string }>(
    stage.databaseFile,
    `SELECT visit.language AS visit, acknowledgement.language AS policy, policy_text.rules
     FROM visit JOIN acknowledgement ON acknowledgement.visit_id = visit.id
     JOIN policy_text ON policy_text.policy_version_id = acknowledgement.policy_version_id
       AND policy_text.language = acknowledgement.language
     ORDER BY visit.signed_in_at DESC LIMIT 1`,
  )[0];
const lastBadge = () =>
  String(
    readRecords<{ number: number }>(
      stage.databaseFile,
      'SELECT badge_number AS number FROM visit ORDER BY signed_in_at DESC LIMIT 1',
    )[0]?.number,
  );

test('in Urdu: from the sign to the badge number and out again, from right to left', async () => {
  const door = await walkIn(page, 'ur');
  await chooseLanguage(door);
  await expect(page.locator('html').getAttribute('dir')).resolves.toBe('rtl');
  await walk(door, contractorIn, async (title) => {
    if (title.startsWith('sign.') || title === 'kiosk.done.title') return;
    // The way back leads to the right, where one came from, and help is at the other end of the line.
    expect(await middle(door.t('action.back')), title).toBeGreaterThan(540);
    expect(await middle(door.t('action.askStaff')), title).toBeLessThan(540);
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe('ur');
    if (title === 'kiosk.rules.title') {
      await expect(page.getByRole('listitem').first().textContent()).resolves.toMatch(/[\u0600-\u06ff]/);
    }
  });
  const agreed = acknowledged();
  expect([agreed?.visit, agreed?.policy]).toEqual(['ur', 'ur']);
  expect(agreed?.rules).toMatch(/[\u0600-\u06ff]/);

  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await chooseLanguage(door);
  await walk(door, out(lastBadge), async (title) => {
    if (title !== 'kiosk.signOut.confirmTitle') return;
    // The time as Urdu writes it; the badge's number as it is printed.
    const text = (await page.getByRole('main').textContent()) ?? '';
    expect(text).toMatch(/\d{1,2}:\d{2} (AM|PM)/);
    expect(text).toContain(lastBadge());
  });
});

test('in Polish: from the sign to the badge number', async () => {
  const door = await walkIn(page, 'pl');
  await chooseLanguage(door);
  await expect(page.locator('html').getAttribute('dir')).resolves.toBe('ltr');
  await walk(door, visitorIn, async (title) => {
    if (title === 'kiosk.category.title') expect(await middle(door.t('action.back'))).toBeLessThan(540);
  });
  const agreed = acknowledged();
  expect([agreed?.visit, agreed?.policy]).toEqual(['pl', 'pl']);
});

test('in Bengali quantities are written in its numerals, and a badge’s number as it is printed', async () => {
  const door = await walkIn(page, 'bn');
  await chooseLanguage(door);
  await walk(door, visitorIn, async (title) => {
    const text = await page.locator('body').textContent();
    if (title === 'kiosk.details.title') expect(text).toMatch(/ধাপ ২, মোট [৪-৯]/);
    if (title === 'kiosk.done.title') expect(text).toContain(lastBadge());
  });
});

test('one touch shows English below every text; another takes it away', async () => {
  const door = await walkIn(page, 'ur');
  await chooseLanguage(door);
  await door.press(door.t('sign.showEnglish'));
  const both = (own: string, english: string) => new RegExp(`${own}\\W*${english}`);
  await page.getByRole('button', { name: both(door.t('sign.signIn'), 'Sign in') }).click();
  await page
    .getByRole('heading', { level: 1, name: both(door.t('kiosk.category.title'), 'Who are you today') })
    .waitFor();
  await page.getByRole('button', { name: both(door.category('visitor'), 'Visitor') }).waitFor();
  await page.getByRole('button', { name: both(door.t('sign.showEnglish'), 'Show English as well') }).click();
  await page.getByRole('button', { name: door.category('visitor'), exact: true }).waitFor();
  await expect(page.locator('body').textContent()).resolves.not.toContain('Who are you today');
});

test('every language is offered by its own name, and shows no text of another', async () => {
  const chooser = page.getByRole('group', { name: 'Language' });
  await expect(chooser.getByRole('button').allTextContents()).resolves.toEqual(
    languages.map((language) => languageNames[language]),
  );
  for (const language of languages) {
    const door = await walkIn(page, language);
    await door.press(languageNames[language]);
    await page.getByRole('button', { name: door.t('sign.signIn'), exact: true }).waitFor();
    await page.getByRole('button', { name: door.t('sign.access'), exact: true }).waitFor();
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe(language);
  }
});

test('each script is drawn with a font of ours', async () => {
  const families = { pa: 'Gurmukhi', ur: 'Arabic', bn: 'Bengali', gu: 'Gujarati' } as const;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const family of Object.values(families)) {
    const loaded = await page.evaluate(
      (name) => [...document.fonts].some((face) => face.family.includes(name) && face.status === 'loaded'),
      `Noto Sans ${family}`,
    );
    expect(loaded, family).toBe(true);
  }
});
