import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/domain/languages.ts';
import { loadDoorTexts } from '../../../shared/i18n/door-texts.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useLanguageLabel } from './use-language-label.ts';
import type { SignPartProps } from './use-sign-edits.ts';
import styles from './words-part.module.css';

type Sentences = SignPartProps['value']['sentences'];

/** @param onWriting hears in which language somebody writes, so that the preview shows that one */
export function WordsPart({
  value,
  edit,
  error,
  isDisabled,
  onWriting,
}: SignPartProps & { onWriting: (language: Language | null) => void }) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const label = useLanguageLabel();
  const shipped = useShippedSentences();

  function write(language: Language, text: string) {
    const { [language]: _, ...others } = value.sentences;
    edit({ sentences: text === '' ? others : { ...others, [language]: text } });
  }

  return (
    <SettingsSection title={t('staff.sign.words')} hint={t('staff.sign.wordsHint')}>
      <div className={styles.fields}>
        {languages.map((language) => (
          <div key={language} onFocus={() => onWriting(language)} onBlur={() => onWriting(null)}>
            <TextInput
              label={label(language)}
              language={language}
              value={value.sentences[language] ?? ''}
              placeholder={shipped[language]}
              onChange={(text) => write(language, text)}
              problem={field(error, `sentences.${language}`)}
              isDisabled={isDisabled}
            />
          </div>
        ))}
      </div>
      <TextInput
        label={t('staff.sign.whoToAsk')}
        hint={t('staff.sign.whoToAskHint')}
        value={value.whoToAsk}
        onChange={(whoToAsk) => edit({ whoToAsk })}
        problem={field(error, 'whoToAsk')}
        isDisabled={isDisabled}
      />
    </SettingsSection>
  );
}

/** What the sign says in each language where a setting has no words of its own; empty until they are read. */
function useShippedSentences(): Sentences {
  const [sentences, setSentences] = useState<Sentences>({});
  useEffect(() => {
    let wanted = true;
    const sentenceIn = async (language: Language) =>
      [language, (await loadDoorTexts(language)).sign.sentence] as const;
    void Promise.all(languages.map(sentenceIn)).then((all) => {
      if (wanted) setSentences(Object.fromEntries(all));
    });
    return () => {
      wanted = false;
    };
  }, []);
  return sentences;
}
