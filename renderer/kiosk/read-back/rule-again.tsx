import { useTranslation } from 'react-i18next';
import type { ReadBackQuestion } from '../../../shared/domain/acknowledgements.ts';
import type { Pictogram, PolicyRule } from '../../../shared/domain/policy.ts';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import styles from './read-back.module.css';

/** Which rule answers a question. */
const answeredBy: Record<ReadBackQuestion, Pictogram> = { 'phone-place': 'bag', pictures: 'no-photo' };

/** After a wrong answer: the rule in its own words, and that nobody is stuck here. */
export function RuleAgain({ question, rules }: { question: ReadBackQuestion; rules: readonly PolicyRule[] }) {
  const { t } = useTranslation();
  const matching = rules.filter(({ pictogram }) => pictogram === answeredBy[question]);
  return (
    <>
      <div role="alert" className={styles.again}>
        <p className={styles.question}>{t('kiosk.readBack.wrong')}</p>
        {/* A setting that writes its rules otherwise has the answer among all of them. */}
        {(matching.length > 0 ? matching : rules).map(({ pictogram, sentence }) => (
          <p key={sentence} className={styles.rule}>
            <PolicyPicture name={pictogram} size="6rem" />
            <span>{sentence}</span>
          </p>
        ))}
      </div>
      <p>{t('kiosk.readBack.askHint')}</p>
    </>
  );
}
