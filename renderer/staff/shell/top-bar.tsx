import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Lantern } from './lantern.tsx';
import type { PageProps } from './unlocked-view.tsx';
import styles from './top-bar.module.css';

/** Where one is, who has unlocked, and the way out. */
export function TopBar({ site, session, onLock }: PageProps & { onLock: () => void }) {
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <Lantern size="2.4rem" />
      <bdi className={styles.site}>{site.name}</bdi>
      <div className={styles.person}>
        <bdi className={styles.name}>{session.name}</bdi>
        <span>{t(`role.${session.role}`)}</span>
      </div>
      <Button size="small" onPress={onLock}>
        {t('staff.lock.lock')}
      </Button>
    </header>
  );
}
