import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useLanguageLabel } from '../sign/use-language-label.ts';
import { languagesOfAll } from './draft-edits.ts';
import type { DraftPartProps } from './draft-text-part.tsx';
import styles from './what-changed-part.module.css';

/** What differs from the version before, in one sentence for each language that the draft has. */
export function WhatChangedPart({ value, edit, problem }: DraftPartProps) {
  const { t } = useTranslation();
  const languageLabel = useLanguageLabel();

  function write(language: Language, typed: string): void {
    const { [language]: _, ...others } = value.whatChanged;
    edit({ ...value, whatChanged: typed === '' ? others : { ...others, [language]: typed } });
  }

  return (
    <SettingsSection title={t('staff.policy.whatChangedTitle')} hint={t('staff.policy.whatChangedHint')}>
      <div className={styles.fields}>
        {languagesOfAll(value).map((language) => (
          <TextInput
            key={language}
            label={t('staff.policy.whatChangedIn', { language: languageLabel(language) })}
            language={language}
            value={value.whatChanged[language] ?? ''}
            onChange={(typed) => write(language, typed)}
            problem={problem(`whatChanged.${language}`)}
          />
        ))}
      </div>
    </SettingsSection>
  );
}
