import { useTranslation } from 'react-i18next';
import type { CandidateAnswer } from '../../../shared/domain/requests.ts';
import { candidateAnswers } from '../../../shared/domain/requests.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { shortDay } from '../shell/short-day.ts';
import type { CandidateGroup } from './group-candidates.ts';
import styles from './candidate-card.module.css';

interface CandidateCardProps {
  group: CandidateGroup;
  isDisabled: boolean;
  onAnswer: (answer: CandidateAnswer) => void;
  onApart: () => void;
}

/** Somebody who may be the person: what it takes to tell, and the question. */
export function CandidateCard({ group, isDisabled, onAnswer, onApart }: CandidateCardProps) {
  const { t, i18n } = useTranslation();
  const { shown, entries } = group;
  const { name, source, organisation, category, visits } = shown;
  const count =
    visits > 0
      ? t('staff.requests.confirm.visits', { count: visits })
      : t('staff.requests.confirm.entries', { count: entries.length });
  const facts = [t(`staff.requests.confirm.source.${source}`), organisation, category, count].filter(Boolean);
  const label = t('staff.requests.confirm.questionName', { name, facts: facts.join(', ') });
  return (
    <li className={styles.card}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      <ul className={styles.latest} aria-label={t('staff.requests.confirm.latest')}>
        {shown.latest.map(({ day, host }, index) => (
          // Two visits of a day look alike.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${day} ${index}`}>
            {host === '' ? (
              shortDay(day, i18n.language)
            ) : (
              <Isolated
                sentence={(isolate) =>
                  t('staff.requests.confirm.with', { day: shortDay(day, i18n.language), host: isolate(host) })
                }
              />
            )}
          </li>
        ))}
      </ul>
      <ChooseOne
        label={label}
        labelHidden
        layout="tight"
        options={candidateAnswers.map((answer) => ({
          value: answer,
          label: t(`staff.requests.confirm.answer.${answer}`),
        }))}
        value={group.answer}
        onChange={onAnswer}
        isDisabled={isDisabled}
      />
      {entries.length > 1 && (
        <div>
          <Button
            size="small"
            look="quiet"
            aria-label={t('staff.requests.confirm.apartName', { name })}
            onPress={onApart}
          >
            {t('staff.requests.confirm.apart')}
          </Button>
        </div>
      )}
    </li>
  );
}
