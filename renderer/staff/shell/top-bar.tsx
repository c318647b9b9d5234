import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Lantern } from './lantern.tsx';
import { StartRollCall } from '../roll-call/start-roll-call.tsx';
import { useRunning } from '../roll-call/use-running.ts';
import type { PageProps } from './unlocked-view.tsx';
import styles from './top-bar.module.css';

interface TopBarProps extends PageProps {
  onLock: () => void;
  /** A roll call was started here. */
  onRollCall: () => void;
}

/** Where one is, who has unlocked, the way to a roll call, and the way out. */
export function TopBar({ site, session, onLock, onRollCall }: TopBarProps) {
  const { t } = useTranslation();
  const running = useRunning();
  return (
    <header className={styles.bar}>
      <Lantern size="2.4rem" />
      <bdi className={styles.site}>{site.name}</bdi>
      <div className={styles.person}>
        <bdi className={styles.name}>{session.name}</bdi>
        <span>{t(`role.${session.role}`)}</span>
      </div>
      {running === null && <StartRollCall label="emergency" size="small" onStarted={onRollCall} />}
      <Button size="small" onPress={onLock}>
        {t('staff.lock.lock')}
      </Button>
    </header>
  );
}
