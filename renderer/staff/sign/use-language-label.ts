import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { languageNames } from '../../../shared/domain/languages.ts';
import { useEnglishName } from '../shell/use-english-name.ts';

/** A language by the name that staff know it by, and by its own: "Polish (Polski)". */
export function useLanguageLabel(): (language: Language) => string {
  const { t } = useTranslation();
  const englishName = useEnglishName();
  return (language) => {
    const english = englishName(language);
    const own = languageNames[language];
    return english === own ? own : t('staff.categories.nameIn', { english, own });
  };
}
