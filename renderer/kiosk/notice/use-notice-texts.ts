import { use, useEffect, useState } from 'react';
import { I18nContext } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { loadNoticeTexts } from '../../../shared/i18n/notice-texts.ts';

/** Fetches the notice's texts in a language, and in English, which can stand beside it. True once they are there. */
export function useNoticeTexts(language: Language): boolean {
  const translations = use(I18nContext)?.i18n;
  const [ready, setReady] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    const wanted = new Set<Language>(['en', language]);
    void Promise.all(
      [...wanted].map(async (each) =>
        translations?.addResourceBundle(each, 'translation', await loadNoticeTexts(each)),
      ),
    ).then(() => isWanted && setReady(language));
    return () => {
      isWanted = false;
    };
  }, [translations, language]);
  return ready === language;
}
