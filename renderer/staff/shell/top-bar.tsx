import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Lantern } from './lantern.tsx';
import type { PageProps } from './unlocked-view.tsx';
import styles from './top-bar.module.css';

/** Where one is, who has unlocked, and the way out. `children` are the ways to the pages. */
export function TopBar(props: PageProps & { onLock: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const { site, session } = props;
  return (
    <header className={styles.bar}>
      <div className={styles.row}>
        <Lantern size="2.4rem" />
        <bdi className={styles.site}>{site.name}</bdi>
        <div className={styles.person}>
          <bdi className={styles.name}>{session.name}</bdi>
          <span>{t(`role.${session.role}`)}</span>
        </div>
        <Button size="small" onPress={props.onLock}>
          {t('staff.lock.lock')}
        </Button>
      </div>
      {props.children}
    </header>
  );
}
