import { useTranslation } from 'react-i18next';
import styles from './ribbon.module.css';

/** Stays on every screen of the made-up setting, so that nobody takes it for a real one. */
export function SampleRibbon() {
  const { t } = useTranslation();
  return <aside className={styles.ribbon}>{t('app.sampleRibbon')}</aside>;
}
