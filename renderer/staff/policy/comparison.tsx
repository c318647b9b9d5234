import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import type { Difference, Stretch } from './compare-rules.ts';
import styles from './comparison.module.css';

interface ComparisonProps {
  differences: readonly Difference[];
  language: Language;
}

/** What became of each rule: in a word beside it, and word by word in it. */
export function Comparison({ differences, language }: ComparisonProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.list} aria-label={t('staff.policy.differences')}>
      {differences.map(({ kind, rule, stretches, pictureBefore }) => (
        <li key={`${kind} ${rule.sentence}`} className={`${styles.rule} ${styles[kind] ?? ''}`}>
          <span className={styles.kind}>{t(`staff.policy.difference.${kind}`)}</span>
          <PolicyPicture name={rule.pictogram} size="2.5rem" />
          <span className={styles.words}>
            <span lang={language} dir={directionOf(language)} className={styles.sentence}>
              {stretches.map((stretch, place) => (
                // A stretch has no name but its place in the sentence.
                // oxlint-disable-next-line react/no-array-index-key
                <Words key={place} {...stretch} />
              ))}
            </span>
            {pictureBefore !== null && (
              <span className={styles.picture}>
                {t('staff.policy.pictureWas', { picture: t(`staff.policy.pictogram.${pictureBefore}`) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Told by a line through or below it, by colour, and in words for those who hear it. */
function Words({ kind, text }: Stretch) {
  const { t } = useTranslation();
  if (kind === 'same') return text;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag className={styles[`${kind}Words`]}>
      <span className="visually-hidden"> {t(`staff.policy.stretch.${kind}`)} </span>
      {text}
      <span className="visually-hidden"> {t('staff.policy.stretch.end')} </span>
    </Tag>
  );
}
