import { useTranslation } from 'react-i18next';
import type { ReadBackQuestion } from '../../../shared/domain/acknowledgements.ts';
import type { Pictogram, PolicyText } from '../../../shared/domain/policy.ts';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import { useBeside } from '../language/language-provider.tsx';
import styles from './read-back.module.css';

/** Which rule answers a question. */
const answeredBy: Record<ReadBackQuestion, Pictogram> = { 'phone-place': 'bag', pictures: 'no-photo' };

/** After a wrong answer: the rule in its own words, and that nobody is stuck here. */
export function RuleAgain(props: { question: ReadBackQuestion; policy: PolicyText; english: PolicyText }) {
  const { question, policy } = props;
  const { t } = useTranslation();
  const beside = useBeside();
  const english = props.english.rules;
  const rules = policy.rules.map((rule, i) => ({ ...rule, english: english[i]?.sentence }));
  const matching = rules.filter(({ pictogram }) => pictogram === answeredBy[question]);
  return (
    <>
      <div role="alert" className={styles.again}>
        <p className={styles.question}>{t('kiosk.readBack.wrong')}</p>
        {/* A setting that writes its rules otherwise has the answer among all of them. */}
        {(matching.length > 0 ? matching : rules).map((rule) => (
          <p key={rule.sentence} className={styles.rule}>
            <PolicyPicture name={rule.pictogram} size="6rem" />
            <span>{beside(rule.sentence, rule.english)}</span>
          </p>
        ))}
      </div>
      <p>{t('kiosk.readBack.askHint')}</p>
    </>
  );
}
