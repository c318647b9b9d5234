import { useTranslation } from 'react-i18next';
import type { RunningRollCall } from '../../../shared/domain/roll-call.ts';
import { RunningWords } from './running-words.tsx';
import { StartRollCall } from './start-roll-call.tsx';
import styles from './locked-roll-call.module.css';

/** On a locked view: the way to begin one; and while one runs, what it is and how far it has come, to be seen from afar. */
export function LockedRollCall(props: { running: RunningRollCall | null; timeZone: string }) {
  const { t } = useTranslation();
  const { running, timeZone } = props;
  if (!running) {
    return (
      <div className={styles.start}>
        <StartRollCall label="emergency" size="large" />
      </div>
    );
  }
  return (
    <section
      className={`${styles.running} ${running.drill ? styles.drill : ''}`}
      aria-label={t('staff.rollCall.banner')}
    >
      <RunningWords running={running} timeZone={timeZone} size="screen" />
      <p>{t('staff.rollCall.unlockForNames')}</p>
      <p>{t(`staff.rollCall.paperLocked.${running.paper}`)}</p>
      {running.drill && <StartRollCall label="real" drills={false} />}
    </section>
  );
}
