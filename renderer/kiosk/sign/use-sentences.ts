import { useEffect, useState } from 'react';
import type { Language } from '../../../shared/domain/languages.ts';
import type { SignContent } from '../../../shared/domain/sign.ts';
import { doorTextsInEnglish, loadDoorTexts } from '../../../shared/i18n/door-texts.ts';
import type { Sentence } from './rotating-sentence.tsx';

type Shipped = Partial<Record<Language, string>>;
const inEnglish: Shipped = { en: doorTextsInEnglish.sign.sentence };

/**
 * What the sign says in these languages: the setting's own sentence, or the shipped one, which is fetched after the sign
 * is up. A language whose sentence is not there yet is left out; English stands in while none is.
 */
export function useSentences(
  sentences: SignContent['sentences'],
  languages: readonly Language[],
): Sentence[] {
  const [shipped, setShipped] = useState(inEnglish);
  const next = languages.find((language) => (sentences[language] ?? shipped[language]) === undefined);
  useEffect(() => {
    if (next === undefined) return undefined;
    let wanted = true;
    void loadDoorTexts(next).then((texts) => {
      if (wanted) setShipped((known) => ({ ...known, [next]: texts.sign.sentence }));
    });
    return () => {
      wanted = false;
    };
  }, [next]);

  const there = languages.flatMap((language) => {
    const text = sentences[language] ?? shipped[language];
    return text === undefined ? [] : [{ language, text }];
  });
  return there.length > 0
    ? there
    : [{ language: 'en', text: sentences.en ?? doorTextsInEnglish.sign.sentence }];
}
