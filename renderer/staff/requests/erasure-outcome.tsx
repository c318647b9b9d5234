import { useTranslation } from 'react-i18next';
import type { ErasureOutcome } from '../../../shared/domain/requests.ts';
import { erasedThings } from '../../../shared/domain/requests.ts';
import styles from './erasure-outcome.module.css';

/** What goes and what stays, in words. */
export function ErasureOutcomeWords({ goes, stays }: ErasureOutcome) {
  const { t } = useTranslation();
  const things = erasedThings.flatMap((thing) => {
    const count = goes[thing];
    return count === undefined ? [] : [{ thing, words: t(`staff.requests.erase.thing.${thing}`, { count }) }];
  });
  return (
    <div className={styles.outcome}>
      <p className={styles.head}>
        {t(things.length === 0 ? 'staff.requests.erase.nothingGoes' : 'staff.requests.erase.goes')}
      </p>
      <ul className={styles.list}>
        {things.map(({ thing, words }) => (
          <li key={thing}>{words}</li>
        ))}
      </ul>
      <p className={styles.head}>
        {t(stays.length === 0 ? 'staff.requests.erase.nothingStays' : 'staff.requests.erase.stays')}
      </p>
      <ul className={styles.list}>
        {stays.map(({ reason, count }) => (
          <li key={reason}>{t(`staff.requests.erase.reason.${reason}`, { count })}</li>
        ))}
      </ul>
    </div>
  );
}
