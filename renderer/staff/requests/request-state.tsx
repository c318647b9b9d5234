import { useTranslation } from 'react-i18next';
import type { RequestState } from '../../../shared/domain/requests.ts';
import styles from './request-state.module.css';

/** Where a request stands, in a word. */
export function RequestStateMark({ state }: { state: RequestState }) {
  const { t } = useTranslation();
  return <span className={`${styles.mark} ${styles[state]}`}>{t(`staff.requests.state.${state}`)}</span>;
}
