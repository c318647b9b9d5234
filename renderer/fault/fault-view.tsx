import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './fault-view.module.css';

const faults = ['locked', 'read-only', 'newer', 'damaged', 'disk-full', 'page', 'unexpected'] as const;
type Fault = (typeof faults)[number];

/** The one plain screen when the records can't be opened, or the sign can't be shown: what is wrong, and what to do. */
export function FaultView({ fault }: { fault: string }) {
  const { t } = useTranslation();
  const known: Fault = faults.find((name) => name === fault) ?? 'unexpected';
  return (
    <main className={styles.fault}>
      <h1>{known === 'page' ? t('fault.page.title') : t('fault.title')}</h1>
      <p className={styles.what}>{t(`fault.${known}.what`)}</p>
      <p>{t(`fault.${known}.todo`)}</p>
      <p>{t('fault.untouched')}</p>
      <Button look="primary" onPress={() => window.close()}>
        {t('fault.quit')}
      </Button>
    </main>
  );
}
