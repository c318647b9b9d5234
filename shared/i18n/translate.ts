import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import type { Language } from '../domain/languages.ts';
import type { OfficeTexts } from './all-texts.ts';
import type { DoorTexts } from './door-texts.ts';

declare module 'i18next' {
  // Keys are checked by the compiler: a text that is missing does not build.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: DoorTexts & OfficeTexts };
  }
}

/** An i18next instance in English with these texts, ready at once: nothing is loaded, and nothing is escaped twice. */
export function createTranslations(texts: object): i18n {
  const instance = createInstance();
  void instance.init({
    lng: 'en' satisfies Language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: texts } },
    // React and pdfkit write text as text: escaping it here would show the escapes.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
