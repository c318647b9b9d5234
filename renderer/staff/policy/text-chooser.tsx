import { useTranslation } from 'react-i18next';
import type { Tier } from '../../../shared/domain/categories.ts';
import { tiers } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { useLanguageLabel } from '../sign/use-language-label.ts';
import styles from './text-chooser.module.css';

/** One of the texts of a version: for whom, and in which language. */
export interface TextChoice {
  tier: Tier;
  language: Language;
}

interface TextChooserProps {
  value: TextChoice;
  onChange: (choice: TextChoice) => void;
  /** Those that there are, by tier, English first. */
  languages: Record<Tier, readonly Language[]>;
  /** What is to be said of a language beside its name, such as that it is not finished. */
  note?: (choice: TextChoice) => string | undefined;
}

/** Chooses a text. A language that the other tier lacks gives way to English. */
export function TextChooser({ value, onChange, languages, note }: TextChooserProps) {
  const { t } = useTranslation();
  const languageLabel = useLanguageLabel();
  const { tier, language } = value;

  function labelOf(one: Language): string {
    const remark = note?.({ tier, language: one });
    return remark === undefined ? languageLabel(one) : `${languageLabel(one)} · ${remark}`;
  }

  return (
    <div className={styles.chooser}>
      <ChooseOne
        label={t('staff.policy.tier')}
        options={tiers.map((one) => ({ value: one, label: t(`staff.policy.tierName.${one}`) }))}
        value={tier}
        onChange={(chosen) =>
          onChange({ tier: chosen, language: languages[chosen].includes(language) ? language : 'en' })
        }
      />
      <SelectInput
        label={t('staff.policy.language')}
        options={languages[tier].map((one) => ({ value: one, label: labelOf(one) }))}
        value={language}
        onChange={(chosen) => onChange({ tier, language: chosen })}
      />
    </div>
  );
}
