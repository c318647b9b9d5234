import { useTranslation } from 'react-i18next';
import type { ClosingAnswer, NotSignedOut } from '../../../shared/domain/roll-call.ts';
import { closingAnswers } from '../../../shared/domain/roll-call.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import styles from './not-signed-out-row.module.css';

interface NotSignedOutRowProps extends Pick<NotSignedOut, 'name' | 'signedInAt' | 'didNotKnow'> {
  /** What they can be told by; empty ones are left out. */
  facts: readonly string[];
  timeZone: string;
  isDisabled: boolean;
  onAnswer: (answer: ClosingAnswer) => void;
}

/** One of those who have not signed out, and three answers. */
export function NotSignedOutRow({ name, signedInAt, didNotKnow, ...props }: NotSignedOutRowProps) {
  const { t, i18n } = useTranslation();
  const when = (at: typeof signedInAt) => siteDateTime(at, props.timeZone, i18n.language);
  const facts = [...props.facts, t('paper.rollCall.since', { time: when(signedInAt) })].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <bdi className={styles.name}>{name}</bdi>
        <bdi>{facts.join(' · ')}</bdi>
        {didNotKnow && (
          <em>
            <Isolated
              sentence={(isolate) =>
                t('staff.closing.didNotKnow', { name: isolate(didNotKnow.by), when: when(didNotKnow.at) })
              }
            />
          </em>
        )}
      </div>
      <div role="group" aria-label={name} className={styles.answers}>
        {closingAnswers.map((answer) => (
          <Button key={answer} isDisabled={props.isDisabled} onPress={() => props.onAnswer(answer)}>
            {t(`staff.closing.answer.${answer}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
