import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { doorTextsInEnglish } from '../../shared/i18n/door-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { answers } from '../support/answers.ts';
import { keysFor, nameOf, press, start } from '../support/keyboard-walk.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

const { t } = createTranslations(doorTextsInEnglish);

let stage: Stage;
let door: Page;
let keyboard: Locator;

beforeAll(async () => {
  // Upright, where keys are narrowest.
  stage = await setStage({ width: 1080, height: 1920 });
  door = await (await stage.launchWith(answers)).page('kiosk');
  keyboard = door.getByRole('region', { name: 'On-screen keyboard' });
});
afterAll(() => stage.strike());

beforeEach(async () => {
  await door.reload();
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.getByRole('button', { name: 'Contractor' }).click();
  await keyboard.waitFor();
});

const key = (name: string) => keyboard.getByRole('button', { name, exact: true });
const field = (name: string) => door.getByRole('textbox', { name });

async function expectValue(name: string, value: string): Promise<void> {
  await expect.poll(() => field(name).inputValue()).toBe(value);
}

async function expectFocus(locator: Locator): Promise<void> {
  await expect.poll(() => locator.evaluate((e) => e === document.activeElement)).toBe(true);
}

/** Touches the keys that write a text, finding each by its name as a reader or a voice would. */
async function write(text: string): Promise<void> {
  let typed = start('en');
  for (const one of keysFor('en', text)) {
    await key(nameOf('en', typed.state, one, t)).click();
    typed = press('en', typed, one);
  }
}

test.each(['Alice Carter-Jones', "Zoë's Heating & Son 24/7", 'Łucja Ştefănescu', 'Nguyễn Kārlis'])(
  'touching the keys writes %s',
  async (name) => {
    await write(name);
    await expectValue('Your name', name);
  },
);

test('keys write and delete where the caret is, in place of what is selected', async () => {
  await field('Your name').fill('Jo 👩‍👧Marsh');
  await field('Your name').evaluate((e: HTMLInputElement) => e.setSelectionRange(8, 8));
  await key('Delete').click();
  await expectValue('Your name', 'Jo Marsh');
  // After a space comes a capital.
  await key('B').click();
  await key('e').click();
  await expectValue('Your name', 'Jo BeMarsh');
  await field('Your name').evaluate((e: HTMLInputElement) => e.setSelectionRange(0, 2));
  await key('Y').click();
  await expectValue('Your name', 'Y BeMarsh');
});

test('a real keyboard writes as well, and the keys on the screen follow it', async () => {
  await door.keyboard.type('Jo');
  await key('n').waitFor();
  await door.keyboard.press('Space');
  await key('M').click();
  await door.keyboard.type('arsh');
  await expectValue('Your name', 'Jo Marsh');
  await key('Next').click();
  await expectFocus(field('Organisation'));
  await key('Q').waitFor();
});

test('the keys can be walked and pressed with a real keyboard: one Tab in, arrows, Enter, one Tab out', async () => {
  const inKeys = () => keyboard.evaluate((e) => e.contains(document.activeElement));
  await field('Vehicle registration').focus();
  for (let tabs = 0; tabs < 5 && !(await inKeys()); tabs += 1) await door.keyboard.press('Tab');
  await expectFocus(key('Q'));
  await door.keyboard.press('ArrowRight');
  await expectFocus(key('W'));
  await door.keyboard.press('Enter');
  await expectValue('Vehicle registration', 'W');
  // Small letters now, and the place is kept.
  await expectFocus(key('w'));
  await door.keyboard.press('ArrowDown');
  await expectFocus(key('s'));
  await door.keyboard.press('Space');
  await door.keyboard.press('End');
  await expectFocus(key('Apostrophe'));
  await door.keyboard.press('ArrowDown');
  await expectFocus(key('Delete'));
  await expectValue('Vehicle registration', 'Ws');
  await door.keyboard.press('Enter');
  await expectValue('Vehicle registration', 'W');
  await door.keyboard.press('Tab');
  await expect.poll(inKeys).toBe(false);
});

test('every key of every page is large enough for a finger', async () => {
  const small = () =>
    keyboard.getByRole('button').evaluateAll((keys) =>
      keys
        .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 48)
        .map(({ name }) => name),
    );
  await expect(small()).resolves.toEqual([]);
  for (const turn of ['123 é, numbers and accents', 'ń–ž, more letters', 'ễ ā, more letters']) {
    await key(turn).click();
    await key('abc, letters').waitFor();
    await expect(small()).resolves.toEqual([]);
  }
});

test.each([1, 2])('the field in use is seen above the keys, with texts %i times as large', async (times) => {
  await door.evaluate((by) => {
    const root = document.documentElement;
    root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * by}px`;
  }, times);
  for (const name of ['Host', 'Organisation', 'Your name']) {
    await field(name).focus();
    const seen = await field(name).evaluate((input) => {
      const { left, width, top, bottom } = input.getBoundingClientRect();
      const at = (y: number) => document.elementFromPoint(left + width / 2, y) === input;
      return at(top + 4) && at(bottom - 4);
    });
    expect(seen, name).toBe(true);
  }
});
