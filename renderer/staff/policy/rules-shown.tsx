import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import type { PolicyRule } from '../../../shared/domain/policy.ts';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import styles from './rules-shown.module.css';

/** The rules of a text, to be read. */
export function RulesShown({ rules, language }: { rules: readonly PolicyRule[]; language: Language }) {
  const { t } = useTranslation();
  return (
    <ol
      className={styles.rules}
      aria-label={t('staff.policy.rules')}
      lang={language}
      dir={directionOf(language)}
    >
      {rules.map(({ pictogram, sentence }) => (
        <li key={sentence} className={styles.rule}>
          <PolicyPicture name={pictogram} size="2.75rem" />
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  );
}
