import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nContext } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { directionOf } from '../../../shared/plain/languages.ts';
import { loadDoorTexts } from '../../../shared/i18n/door-texts.ts';
import { intlLocale } from '../../../shared/plain/time.ts';
import { besideOf, pairOf } from './beside.ts';

/** In which language the door speaks to this visitor, and whether it shows English as well. */
interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
  englishBeside: boolean;
  showEnglish: (on: boolean) => void;
}

const Choice = createContext<LanguageChoice>({
  language: 'en',
  choose: () => {},
  englishBeside: false,
  showEnglish: () => {},
});

export const useLanguage = () => use(Choice);

/** The page's translations: the same object always, which `useTranslation` does not give. */
function useTranslations(): i18n {
  const context = use(I18nContext);
  if (!context) throw new Error('the page has no translations');
  return context.i18n;
}

/** Keeps the choice of one visitor. When it goes, the door speaks English again. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const i18n = useTranslations();
  const [language, setLanguage] = useState<Language>('en');
  const [englishBeside, setEnglishBeside] = useState(false);
  const wanted = useRef<Language | null>('en');

  const choose = useCallback(
    (chosen: Language) => {
      wanted.current = chosen;
      void loadDoorTexts(chosen).then(async (texts) => {
        i18n.addResourceBundle(chosen, 'translation', texts);
        // Somebody touched another language meanwhile, or has gone.
        if (wanted.current !== chosen) return;
        await i18n.changeLanguage(chosen);
        setLanguage(chosen);
      });
    },
    [i18n],
  );
  const showEnglish = useCallback(
    (on: boolean) => {
      besideOf(i18n).set(on);
      setEnglishBeside(on);
      // Texts are made again when the language changes, even to the same.
      void i18n.changeLanguage(i18n.language);
    },
    [i18n],
  );

  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    page.dir = directionOf(language);
  }, [language]);

  useEffect(() => {
    wanted.current = 'en';
    return () => {
      wanted.current = null;
      besideOf(i18n).set(false);
      void i18n.changeLanguage('en');
    };
  }, [i18n]);

  const value = useMemo(
    () => ({ language, choose, englishBeside, showEnglish }),
    [language, choose, englishBeside, showEnglish],
  );
  return (
    <Choice value={value}>
      <I18nProvider locale={intlLocale(language)}>{children}</I18nProvider>
    </Choice>
  );
}

/**
 * Puts English below words that are data and no text of ours: a rule, the name of a category. Gives the words alone
 * where the visitor did not ask for English as well.
 */
export function useBeside(): (own: string, english: string | undefined) => string {
  const { englishBeside, language } = useLanguage();
  return useCallback(
    (own, english) =>
      englishBeside && language !== 'en' && english !== undefined ? pairOf(own, english) : own,
    [englishBeside, language],
  );
}
