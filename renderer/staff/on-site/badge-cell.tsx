import { useTranslation } from 'react-i18next';
import type { BadgeState } from '../../../shared/domain/badges.ts';
import styles from './badge-cell.module.css';

/** A badge's number, and where its print stands: with the spooler's own words while there is trouble. */
export function BadgeCell({ number, badge }: { number: number; badge: BadgeState }) {
  const { t } = useTranslation();
  const { state, attempts, prints, spoolerSaid } = badge;
  const retrying = state === 'queued' && attempts > 0;
  const trouble = retrying || state === 'failed';
  return (
    <>
      <div className={styles.number}>{number}</div>
      <div className={trouble ? styles.trouble : styles.state}>
        {retrying ? t('badgeState.retrying', { count: attempts }) : t(`badgeState.${state}`)}
        {prints > 1 && `, ${t('staff.onSite.copies', { count: prints })}`}
      </div>
      {trouble && spoolerSaid !== '' && (
        <div className={styles.said}>{t('staff.onSite.spoolerSaid', { said: spoolerSaid })}</div>
      )}
    </>
  );
}
