import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import type { Language } from '../domain/policy.ts';
import en from './en.json' with { type: 'json' };

declare module 'i18next' {
  // Keys are checked by the compiler: a text that is missing does not build.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** An i18next instance with the shipped texts, ready at once: nothing is loaded, and nothing is escaped twice. */
export function createTranslations(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en } },
    // React and pdfkit write text as text: escaping it here would show the escapes.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
