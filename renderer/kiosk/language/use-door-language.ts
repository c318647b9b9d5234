import { useTranslation } from 'react-i18next';
import { Language } from '../../../shared/domain/languages.ts';

/** The language that the visitor reads. */
export function useDoorLanguage(): Language {
  return Language.catch('en').parse(useTranslation().i18n.language);
}
