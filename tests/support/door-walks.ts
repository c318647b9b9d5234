import type { ParseKeys, TFunction } from 'i18next';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import type { CategoryPictogram } from '../../shared/domain/categories.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { languageNames } from '../../shared/domain/languages.ts';
import type { DoorTexts } from '../../shared/i18n/door-texts.ts';
import { loadDoorTexts } from '../../shared/i18n/door-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';

/** The door as one visitor meets it: in their language, by the names that a person or a screen reader finds. */
export interface DoorWalk {
  page: Page;
  language: Language;
  t: TFunction;
  category: (pictogram: CategoryPictogram) => string;
  press: (name: string) => Promise<void>;
  type: (field: string, text: string) => Promise<void>;
}

/** One screen: the title by which it is known, and what leads from it to the next. */
export interface Step {
  title: ParseKeys;
  on: (walk: DoorWalk) => Promise<void>;
}

export async function walkIn(page: Page, language: Language): Promise<DoorWalk> {
  const texts: DoorTexts = await loadDoorTexts(language);
  const translations = createTranslations(texts);
  translations.addResourceBundle(language, 'translation', texts);
  await translations.changeLanguage(language);
  const shipped = JSON.parse(readFileSync(`electron/core/set-up/shipped/${language}.json`, 'utf8')) as {
    categories: Record<CategoryPictogram, string>;
  };
  return {
    page,
    language,
    t: translations.t,
    category: (pictogram) => shipped.categories[pictogram],
    // A key of the screen's keyboard may have the same name.
    press: (name) =>
      page.getByRole('button', { name, exact: true }).and(page.locator(':not([data-skbtn])')).click(),
    // Key by key, as a person types: the words are in the page, and in nothing that a test left there.
    async type(field, text) {
      await page.getByRole('textbox', { name: field, exact: true }).focus();
      await page.keyboard.insertText(text);
    },
  };
}

/** From the sign, in the walk's language. */
export async function chooseLanguage({ page, language, press }: DoorWalk): Promise<void> {
  if (language === 'en') return;
  await press(languageNames[language]);
  await page.locator(`html[lang=${language}]`).waitFor();
}

/**
 * Goes through a walk's screens, one after the other.
 *
 * @param at is called on each, with its title in English
 * @param until ends the walk on the screen with this title
 */
export async function walk(
  door: DoorWalk,
  steps: readonly Step[],
  at: (title: string) => Promise<void> = async () => {},
  until?: string,
): Promise<void> {
  for (const { title, on } of steps) {
    const name = titleOf(door, title);
    // The sign is known by its first button: its heading speaks many languages.
    const mark = title.startsWith('sign.')
      ? door.page.getByRole('button', { name, exact: true })
      : door.page.getByRole('heading', { level: 1, name });
    await mark.waitFor();
    await at(title);
    if (title === until) return;
    await on(door);
  }
}

/** A title as the screen shows it; a pass's holder is known by their initial. */
export const titleOf = ({ t }: DoorWalk, title: ParseKeys): string =>
  t(title, { initial: told.name.slice(0, 1) });

/** What visitors tell in these walks: made up, and to be found nowhere afterwards. */
export const told = {
  name: 'Quillonia Brambleworth',
  organisation: 'Vexmoor Glazing',
  host: 'Ondrasta Fennimore',
  purpose: 'Unjamming the pergola',
  vehicle: 'ZQ77 KVX',
  child: 'Tamsilda',
  room: 'Otterholt Room',
  reason: 'Wobbly tooth at breakfast',
  group: 'Hollowmere Singers',
  member: 'Peregrina Ashdownley',
} as const;

const choose = (name: (walk: DoorWalk) => string) => (door: DoorWalk) => door.press(name(door));
const goOn = choose(({ t }) => t('action.continue'));
const tick = async ({ page, t }: DoorWalk, device: 'phone' | 'none') =>
  page.getByRole('checkbox', { name: t(`device.${device}`) }).check({ force: true });

const sign: Step = { title: 'sign.signIn', on: choose(({ t }) => t('sign.signIn')) };
const category = (pictogram: CategoryPictogram): Step => ({
  title: 'kiosk.category.title',
  on: choose((door) => door.category(pictogram)),
});
const details = (...fields: ('organisation' | 'host' | 'purpose' | 'vehicle')[]): Step => ({
  title: 'kiosk.details.title',
  async on(door) {
    await door.type(door.t('kiosk.details.name'), told.name);
    for (const field of fields) await door.type(door.t(`kiosk.details.${field}`), told[field]);
    await goOn(door);
  },
});
/** Where there is a camera, it takes a photo; else it goes on without. */
const photo: Step = {
  title: 'kiosk.photo.title',
  async on({ page, t, press }) {
    const take = page.getByRole('button', { name: t('kiosk.photo.take'), disabled: false });
    await take.or(page.getByRole('alert').getByText(t('kiosk.photo.noCamera'))).waitFor();
    if (await take.isVisible()) {
      await take.click();
      await press(t('kiosk.photo.use'));
    } else {
      await press(t('action.skip'));
    }
  },
};
const noDevices: Step = {
  title: 'kiosk.devices.title',
  async on(door) {
    await tick(door, 'none');
    await goOn(door);
  },
};
const phone: Step = {
  title: 'kiosk.devices.title',
  async on(door) {
    await tick(door, 'phone');
    await goOn(door);
  },
};
const handling: Step = {
  title: 'kiosk.handling.title',
  async on(door) {
    await door.page.getByRole('radio', { name: door.t('handling.with-me') }).check({ force: true });
    await door.page.getByText(door.t('kiosk.handling.responsibility')).waitFor();
    await goOn(door);
  },
};
async function seeAllRules({ page, t }: DoorWalk): Promise<void> {
  const more = page.getByRole('button', { name: t('kiosk.rules.more') });
  // The button goes away when the last rule comes into view, sometimes under the finger.
  while (await more.isVisible()) await more.click({ timeout: 2000 }).catch(() => {});
}
async function draw(box: Locator): Promise<void> {
  const page = box.page();
  await box.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
  await page.mouse.move(x + width * 0.2, y + height * 0.3);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height * 0.8, { steps: 5 });
  await page.mouse.move(x + width * 0.8, y + height * 0.4, { steps: 5 });
  await page.mouse.up();
}
const rules: Step = {
  title: 'kiosk.rules.title',
  async on(door) {
    await seeAllRules(door);
    const box = door.page.getByRole('img', { name: door.t('kiosk.rules.signHere') });
    if (await box.isVisible()) await draw(box);
    await door.press(door.t('kiosk.rules.agree'));
  },
};
const readBack: Step = {
  title: 'kiosk.readBack.title',
  on: choose(({ t }) => t('kiosk.readBack.phone-place.answers.away')),
};
const done = (title: ParseKeys = 'kiosk.done.title'): Step => ({
  title,
  on: choose(({ t }) => t('action.done')),
});

/** A contractor with a phone: the longest way in. */
export const contractorIn: readonly Step[] = [
  sign, category('contractor'), details('organisation', 'host', 'purpose', 'vehicle'), photo, phone, handling, rules, readBack, done(),
]; // prettier-ignore

/** The shortest way in: a visitor without devices. */
export const visitorIn: readonly Step[] = [
  sign, category('visitor'), details('host'), noDevices, rules, readBack, done(),
]; // prettier-ignore

/** A parent who takes a child home early. */
export const parentIn: readonly Step[] = [
  sign,
  category('parent'),
  details('host'),
  { title: 'kiosk.child.title', on: choose(({ t }) => t('kiosk.child.early')) },
  {
    title: 'kiosk.child.early',
    async on(door) {
      await door.type(door.t('kiosk.child.firstName'), told.child);
      await door.type(door.t('kiosk.child.room'), told.room);
      await door.type(door.t('kiosk.child.reason'), told.reason);
      await goOn(door);
    },
  },
  noDevices, rules, readBack, done(),
]; // prettier-ignore

/** Somebody who says when they will leave. */
export const supplyIn: readonly Step[] = [
  sign,
  category('supply'),
  details('organisation', 'host'),
  { title: 'kiosk.details.leaving', on: choose(({ t }) => t('action.skip')) },
  photo, noDevices, rules, readBack, done(),
]; // prettier-ignore

/** Two people who come as a group. */
export const groupIn: readonly Step[] = [
  sign,
  { title: 'kiosk.category.title', on: choose(({ t }) => t('kiosk.category.group')) },
  { title: 'kiosk.group.title', on: choose((door) => door.category('family')) },
  {
    title: 'kiosk.group.title',
    async on(door) {
      await door.type(door.t('kiosk.group.name'), told.group);
      await door.type(door.t('kiosk.group.lead'), told.name);
      await goOn(door);
    },
  },
  {
    title: 'kiosk.group.membersTitle',
    async on(door) {
      await door.type(door.t('kiosk.group.person'), told.member);
      await door.press(door.t('kiosk.group.add'));
      await goOn(door);
    },
  },
  noDevices,
  {
    title: 'kiosk.rules.title',
    async on(door) {
      await seeAllRules(door);
      await goOn(door);
    },
  },
  {
    title: 'kiosk.group.agreeTitle',
    async on(door) {
      for (const name of [told.name, told.member]) {
        const person = door.page.getByRole('checkbox', { name: door.t('kiosk.group.agrees', { name }) });
        await person.check({ force: true });
      }
      await door.press(door.t('kiosk.group.agreeAll'));
    },
  },
  done('kiosk.group.doneTitle'),
]; // prettier-ignore

/** @param code tells the number of a badge that is on site */
export const out = (code: () => string): readonly Step[] => [
  { title: 'sign.signIn', on: choose(({ t }) => t('sign.signOut')) },
  {
    title: 'kiosk.signOut.title',
    async on(door) {
      await door.type(door.t('kiosk.signOut.code'), code());
      await door.press(door.t('kiosk.signOut.find'));
    },
  },
  { title: 'kiosk.signOut.confirmTitle', on: choose(({ t }) => t('kiosk.signOut.thatsMe')) },
  done('kiosk.signOut.goodbyeTitle'),
];

/** @param code tells the code of a pass */
export const withPass = (code: () => string): readonly Step[] => [
  { title: 'sign.signIn', on: choose(({ t }) => t('sign.havePass')) },
  { title: 'kiosk.pass.title', on: (door) => door.type(door.t('kiosk.pass.code'), code()) },
  { title: 'kiosk.welcome.title', on: choose(({ t }) => t('action.notMe')) },
];

/** Somebody of whom the office has written down what is in `told`. */
export const expectedIn: readonly Step[] = [
  { title: 'sign.signIn', on: choose(({ t }) => t('sign.expected')) },
  {
    title: 'kiosk.expected.title',
    async on(door) {
      await door.type(door.t('kiosk.expected.letters'), told.name.slice(0, 3));
      await door.type(door.t('kiosk.expected.with'), told.organisation);
      await door.press(door.t('kiosk.expected.find'));
    },
  },
  {
    title: 'kiosk.expected.choose',
    on: choose(({ t }) => t('kiosk.expected.chooseName', { name: told.name })),
  },
];
