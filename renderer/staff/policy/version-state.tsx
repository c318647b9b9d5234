import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import styles from './version-state.module.css';

/** How a version stands, in words; those that count, or will, stand out. */
export function VersionState({ state }: Pick<PolicyVersion, 'state'>) {
  const { t } = useTranslation();
  return <span className={`${styles.state} ${styles[state] ?? ''}`}>{t(`staff.policy.state.${state}`)}</span>;
}
