import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { Button } from '../../ui/button.tsx';
import { ChallengeCard } from './challenge-card.tsx';
import type { VisitButtonsProps } from './visit-buttons.tsx';
import styles from './to-challenge.module.css';

interface ToChallengeProps extends Omit<VisitButtonsProps, 'visit' | 'urgent'> {
  /** Worst first, as the core sorted them. */
  visits: readonly VisitOnSite[];
  now: number;
  timeZone: string;
  onChallengeUnlisted: () => void;
}

/** Whom to speak to, and why: what this view is for. */
export function ToChallenge({ visits, onChallengeUnlisted, ...rest }: ToChallengeProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="to-challenge">
      <div className={styles.head}>
        <h2 id="to-challenge">{t('staff.onSite.toChallenge')}</h2>
        {visits.length > 0 && <span className={styles.count}>{visits.length}</span>}
        <Button onPress={onChallengeUnlisted}>{t('staff.onSite.unknownPerson')}</Button>
      </div>
      {visits.length === 0 ? (
        <p className={styles.calm}>
          <Tick />
          {t('staff.onSite.nobodyToChallenge')}
        </p>
      ) : (
        <ul className={styles.cards}>
          {visits.map((visit) => (
            <ChallengeCard
              key={visit.visitId}
              visit={visit}
              severity={visit.reasons[0]?.severity ?? 'low'}
              {...rest}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Tick() {
  return (
    <svg width="1.8rem" height="1.8rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15" fill="var(--action)" />
      <path d="M9 17l5 5 10-12" fill="none" stroke="white" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
