import { useTranslation } from 'react-i18next';
import type { IncidentState } from '../../../shared/domain/incidents.ts';
import styles from './state-mark.module.css';

/** Where a file stands, in a word. */
export function StateMark({ state }: { state: IncidentState }) {
  const { t } = useTranslation();
  return <span className={`${styles.mark} ${styles[state]}`}>{t(`staff.incidents.state.${state}`)}</span>;
}

export function HoldMark() {
  const { t } = useTranslation();
  return <span className={`${styles.mark} ${styles.hold}`}>{t('staff.incidents.onHold')}</span>;
}
