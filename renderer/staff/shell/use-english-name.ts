import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { intlLocale } from '../../../shared/time.ts';

/** A language by the name that staff know it by, such as "Polish". */
export function useEnglishName(): (language: Language) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames(intlLocale(i18n.language), { type: 'language' });
  return (language) => names.of(language) ?? language;
}
