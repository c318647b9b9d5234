import { useTranslation } from 'react-i18next';
import type { PossibleMatch } from '../../../shared/domain/alerts.ts';
import { matchAnswers } from '../../../shared/domain/alerts.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './compare-match.module.css';

/** One of those whom a visitor may be: the names, the question, and once it is answered what to do. */
export function CompareMatch({ visit, match }: { visit: VisitOnSite; match: PossibleMatch }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const say = useCallMutation('alerts.answer');
  const { alertId, names } = match;
  const [name = '', ...spellings] = names;
  const earlier = match.answer;
  return (
    <section className={styles.match} aria-label={t('staff.alerts.compare.namesOnAlert')}>
      <h3>{t('staff.alerts.compare.namesOnAlert')}</h3>
      <bdi className={styles.name}>{name}</bdi>
      {spellings.map((spelling) => (
        <bdi key={spelling} className={styles.spelling}>
          {spelling}
        </bdi>
      ))}
      {say.data ? (
        <div className={styles.answered}>
          {say.data.answer === 'no' && <Notice kind="good">{t('staff.alerts.compare.notThem')}</Notice>}
          {say.data.called && (
            <div className={styles.todo} role="alert">
              <p className={styles.called}>
                {t(say.data.readable ? 'staff.alerts.compare.called' : 'staff.alerts.compare.telephone')}
              </p>
              {say.data.answer !== 'no' && (
                <p className={styles.instructions} dir="auto">
                  {say.data.instructions || t('staff.alerts.compare.noInstructions')}
                </p>
              )}
            </div>
          )}
          <Button size="small" look="quiet" onPress={say.reset}>
            {t('staff.alerts.compare.again')}
          </Button>
        </div>
      ) : (
        <div className={styles.question} role="group" aria-label={t('staff.alerts.compare.question')}>
          <p className={styles.ask}>{t('staff.alerts.compare.question')}</p>
          {earlier !== null && (
            <p>
              {t('staff.alerts.compare.earlier', { answer: t(`staff.alerts.compare.answer.${earlier}`) })}
            </p>
          )}
          <div className={styles.answers}>
            {matchAnswers.map((answer) => (
              <Button
                key={answer}
                isDisabled={say.isPending}
                onPress={() => say.mutate({ visitId: visit.visitId, alertId, answer })}
              >
                {t(`staff.alerts.compare.answer.${answer}`)}
              </Button>
            ))}
          </div>
          {say.isError && <Notice kind="problem">{sentence(say.error)}</Notice>}
        </div>
      )}
    </section>
  );
}
