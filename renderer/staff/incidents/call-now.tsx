import { useTranslation } from 'react-i18next';
import type { IncidentCategory } from '../../../shared/domain/incidents.ts';
import { stepsByCategory } from '../../../shared/plain/incidents.ts';
import styles from './call-now.module.css';

/** Whether somebody may be in danger while this is being written. */
export const mayNeed999 = (category: IncidentCategory | null): boolean =>
  category !== null && stepsByCategory[category].includes('call-999');

/** What comes before any report. */
export function CallNow() {
  const { t } = useTranslation();
  return (
    <p className={styles.line} role="status">
      <strong>{t('staff.incidents.callNow')}</strong>
      <span>{t('staff.incidents.callNowWhy')}</span>
    </p>
  );
}
