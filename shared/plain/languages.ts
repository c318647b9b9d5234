/** The languages that ship, in the order in which the sign offers them. */
export const languages = [
  'en', 'cy', 'pl', 'ro', 'pa', 'ur', 'pt', 'es', 'ar', 'bn', 'gu', 'it', 'uk',
] as const; // prettier-ignore
export type Language = (typeof languages)[number];

/** Each language by its own name, as the people who read it look for it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  cy: 'Cymraeg',
  pl: 'Polski',
  ro: 'Română',
  pa: 'ਪੰਜਾਬੀ',
  ur: 'اردو',
  pt: 'Português',
  es: 'Español',
  ar: 'العربية',
  bn: 'বাংলা',
  gu: 'ગુજરાતી',
  it: 'Italiano',
  uk: 'Українська',
};

const rightToLeft: ReadonlySet<Language> = new Set(['ur', 'ar']);

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

/** The text in `language`, or in English where there is none. */
export function textIn<T>(all: Partial<Record<Language, T>> & { en: T }, language: Language): T {
  return all[language] ?? all.en;
}
