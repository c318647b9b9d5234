import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../shared/domain/challenges.ts';
import { outcomes } from '../../../shared/domain/challenges.ts';
import { Button } from '../../ui/button.tsx';
import styles from './outcome-buttons.module.css';

/** What came of it: each records at once. */
export function OutcomeButtons(props: { isDisabled: boolean; onChoose: (outcome: Outcome) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h3 id={id}>{t('staff.challenge.outcome')}</h3>
        <p>{t('staff.challenge.outcomeRecords')}</p>
      </div>
      <div className={styles.buttons}>
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            look="primary"
            isDisabled={props.isDisabled}
            onPress={() => props.onChoose(outcome)}
          >
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
