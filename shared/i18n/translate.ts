import type { FormatterModule, i18n } from 'i18next';
import { createInstance } from 'i18next';
import type { Language } from '../domain/languages.ts';
import { intlLocale } from '../plain/time.ts';
import type { OfficeTexts } from './all-texts.ts';
import type { DoorTexts } from './door-texts.ts';
import type { NoticeTexts } from './notice-texts.ts';

declare module 'i18next' {
  // Keys are checked by the compiler: a text that is missing does not build.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: DoorTexts & OfficeTexts & NoticeTexts };
  }
}

/**
 * Writes quantities as the language does. A number that names something, such as a badge's, is no quantity: it goes into a
 * text as a string, and reads as it is printed.
 */
const numerals: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language = 'en') =>
    typeof value === 'number'
      ? value.toLocaleString(intlLocale(language), { useGrouping: false })
      : (value as string),
};

/** An i18next instance in English with these texts, ready at once: nothing is loaded, and nothing is escaped twice. */
export function createTranslations(texts: object): i18n {
  const instance = createInstance().use(numerals);
  void instance.init({
    lng: 'en' satisfies Language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: texts } },
    // React and pdfkit write text as text: escaping it here would show the escapes.
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
  });
  return instance;
}
