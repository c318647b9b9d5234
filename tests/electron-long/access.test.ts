import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import type { DoorWalk } from '../support/door-walks.ts';
import { chooseLanguage, told, visitorIn, walk, walkIn } from '../support/door-walks.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
let app: PorchlightApp;
let page: Page;
let door: DoorWalk;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  page = await app.page('kiosk');
  door = await walkIn(page, 'en');
});
afterAll(() => stage.strike());
beforeEach(async () => {
  await page.reload();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
});

async function open(from: DoorWalk = door): Promise<void> {
  await from.press(from.t('sign.access'));
  await page.getByRole('dialog', { name: from.t('sign.access') }).waitFor();
}
const letters = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const isOn = (name: string) => page.getByRole('button', { name, pressed: true }).isVisible();

test('larger text: a third larger, from a screen’s header too, told as pressed, gone with the visitor', async () => {
  const before = await letters();
  await door.press(door.t('sign.signIn'));
  await open();
  await expect(isOn(door.t('sign.largerText'))).resolves.toBe(false);
  await door.press(door.t('sign.largerText'));
  await expect.poll(() => isOn(door.t('sign.largerText'))).toBe(true);
  await expect.poll(async () => (await letters()) / before).toBeCloseTo(1.35);
  await door.press(door.t('action.close'));
  await door.press(door.t('action.back'));
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await expect.poll(letters).toBe(before);
});

test('high contrast: white on black, with edges', async () => {
  await open();
  await door.press(door.t('sign.highContrast'));
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
  await expect.poll(colours).toEqual({ color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 0, 0)' });
});

test('a lowered screen: all that can be touched lies in the lower half, dialogs too', async () => {
  await open();
  await door.press(door.t('sign.lowerScreen'));
  const highest = () =>
    page.evaluate(() =>
      Math.min(...[...document.querySelectorAll('button')].map((one) => one.getBoundingClientRect().top)),
    );
  await expect.poll(highest).toBeGreaterThan(950);
  await door.press(door.t('action.close'));
  await walk(door, visitorIn, async (title) => expect(await highest(), title).toBeGreaterThan(950));
});

test('where the computer has no voice, nothing offers to read', async () => {
  await expect(page.evaluate(() => speechSynthesis.getVoices().length)).resolves.toBe(0);
  await open();
  await expect(page.getByRole('button', { name: 'Read aloud' }).count()).resolves.toBe(0);
});

/** This machine has no voice. In its place stands one that notes what it is told to say. */
async function giveVoices(languages: readonly string[]): Promise<Page> {
  await page.addInitScript((offered: readonly string[]) => {
    const notes: string[] = [];
    const voices = offered.map((lang) => ({ lang, localService: lang !== 'uk-UA', name: lang }));
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (words: { text: string; lang: string }) => notes.push(`${words.lang}: ${words.text}`),
      cancel: () => notes.push('silence'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        lang = '';
        voice: unknown = null;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'spoken', { value: notes });
  }, languages);
  await page.reload();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  return page;
}
const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

test('read aloud: each screen and what has the focus, in the visitor’s language, until it is stopped', async () => {
  await giveVoices(['en-GB', 'pl-PL', 'uk-UA']);
  const polish = await walkIn(page, 'pl');
  await chooseLanguage(polish);
  await polish.press(polish.t('sign.showEnglish'));
  await page.getByRole('button', { name: /Make this easier to use/ }).click();
  await page.getByRole('button', { name: /Read aloud/ }).click();
  await page.getByRole('button', { name: /Close/ }).click();
  await page.getByRole('button', { name: /Sign in/ }).click();
  // Only its own language, though English stands beside it.
  await expect
    .poll(async () => (await spoken()).findLast((text) => text !== 'silence'))
    .toContain(`pl: ${polish.t('kiosk.category.title')}`);
  await expect.poll(async () => (await spoken()).join()).not.toContain('Who are you');
  await page.getByRole('button', { name: new RegExp(polish.category('visitor')) }).click();
  const name = page.getByRole('textbox', { name: new RegExp(polish.t('kiosk.details.name')) });
  await page.keyboard.insertText(told.name);
  await page.keyboard.press('Tab');
  await name.focus();
  await expect.poll(async () => (await spoken()).at(-1)).toBe(`pl: ${polish.t('kiosk.details.name')}`);
  // A name is not read out to a whole lobby.
  await expect(spoken().then((all) => all.join())).resolves.not.toContain(told.name);
  await page.getByRole('button', { name: /Stop reading/ }).click();
  await expect.poll(async () => (await spoken()).at(-1)).toBe('silence');
});

test('a voice that sends words elsewhere is none', async () => {
  await giveVoices(['en-GB', 'pl-PL', 'uk-UA']);
  const ukrainian = await walkIn(page, 'uk');
  await chooseLanguage(ukrainian);
  await open(ukrainian);
  await expect(page.getByRole('button', { name: ukrainian.t('sign.readAloud') }).count()).resolves.toBe(0);
});

test('at night the sign is darker; a touch wakes it', async () => {
  await page.clock.install({ time: new Date('2026-01-15T22:00:00Z') });
  await page.reload();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  const dark = () =>
    page.evaluate(() => {
      const top = [...document.querySelectorAll<HTMLElement>('#root > div')].at(-1);
      return top && getComputedStyle(top).pointerEvents === 'none' ? Number(top.style.opacity) : 0;
    });
  await expect.poll(dark).toBeCloseTo(0.6);
  await page.mouse.click(540, 20);
  await expect.poll(dark).toBe(0);
  await page.clock.runFor(61_000);
  await expect.poll(dark).toBeCloseTo(0.6);
});

test('the sign speaks its languages in turn, each marked as what it is, and drifts by a few pixels', async () => {
  await page.clock.install();
  await page.reload();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  const shown = () =>
    page.evaluate(() => {
      const said = [...document.querySelectorAll<HTMLElement>('h1 [lang]')].find((one) =>
        one.checkVisibility({ checkVisibilityCSS: true }),
      );
      return `${said?.lang} ${said?.dir}`;
    });
  await expect.poll(() => page.locator('h1 [lang]').count()).toBe(5);
  for (const next of ['pl ltr', 'ro ltr', 'pa ltr', 'ur rtl', 'en ltr']) {
    await page.clock.runFor(10_000);
    await expect.poll(shown).toBe(next);
  }
  await expect(page.locator('h1').getAttribute('aria-live')).resolves.toBe('off');
  const place = () => page.getByRole('button', { name: 'Sign in', exact: true }).boundingBox();
  const before = await place();
  await page.clock.runFor(60_000);
  await expect.poll(async () => Math.abs(((await place())?.x ?? 0) - (before?.x ?? 0))).toBeGreaterThan(0);
  expect(Math.abs(((await place())?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(9);
});
