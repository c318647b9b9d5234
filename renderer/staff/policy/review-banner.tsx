import { useTranslation } from 'react-i18next';
import type { ReviewStanding } from '../../../shared/domain/policy-reviews.ts';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { useLeave } from '../shell/unsaved-changes.tsx';
import { ReviewStandingWords } from './review-standing-words.tsx';
import styles from './review-banner.module.css';

interface ReviewBannerProps {
  role: Role;
  /** Null where the page is open already. */
  onOpenPolicy: (() => void) | null;
}

// A day ends without an event.
const askEveryMilliseconds = 10 * 60_000;

/** That the policy's review is overdue concerns everybody; that one is near, or asked for, those who see to it. */
export function ReviewBanner({ role, onOpenPolicy }: ReviewBannerProps) {
  const { t } = useTranslation();
  const leave = useLeave();
  const standing = useCallQuery('policy.reviewStanding', {}, { refetchInterval: askEveryMilliseconds });
  const mayRead = roleMay(role, 'policy.read');
  if (!standing.data || !concerns(standing.data, mayRead)) return null;
  return (
    <aside
      className={`${styles.banner} ${standing.data.state === 'overdue' ? styles.overdue : ''}`}
      aria-label={t('staff.policy.reviewBanner')}
    >
      <Calendar />
      <span className={styles.words}>
        <ReviewStandingWords standing={standing.data} />
      </span>
      {mayRead && onOpenPolicy && (
        <Button size="small" onPress={() => leave(onOpenPolicy)}>
          {t('staff.policy.open')}
        </Button>
      )}
    </aside>
  );
}

function concerns({ state }: ReviewStanding, mayRead: boolean): boolean {
  return state === 'overdue' || (mayRead && state !== 'fine');
}

function Calendar() {
  return (
    <svg width="1.6rem" height="1.6rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="4" y="7" width="24" height="21" rx="3" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M4 14h24M11 3v7M21 3v7" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
