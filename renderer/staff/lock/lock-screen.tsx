import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/domain/staff.ts';
import { useIdle } from '../../lib/idle.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ClosingBanner } from '../closing/closing-banner.tsx';
import { LockedRollCall } from '../roll-call/locked-roll-call.tsx';
import { useRunning } from '../roll-call/use-running.ts';
import { Answered } from '../shell/answered.tsx';
import { Lantern } from '../shell/lantern.tsx';
import type { Site } from '../shell/unlocked-view.tsx';
import { SamplePins } from './sample-pins.tsx';
import { UnlockForm } from './unlock-form.tsx';
import styles from './lock-screen.module.css';

/** Seconds without a touch before a locked view makes way for the sign. */
const idleSeconds = 45;

interface LockScreenProps {
  site: Site;
  /** Says who is wanted: that waits for nobody to unlock. */
  banner: ReactNode;
  onUnlocked: (session: Session) => void;
}

/** Shows nothing of what is inside but the names of those who may unlock. */
export function LockScreen({ site, banner, onUnlocked }: LockScreenProps) {
  const { t } = useTranslation();
  const unlockers = useCallQuery('staff.unlockers', {});
  const { mutate: closeView } = useCallMutation('staff.closeView');
  const running = useRunning() ?? null;
  const [visit, setVisit] = useState(0);

  const leave = useCallback(() => {
    setVisit((n) => n + 1); // where the view stays open, on a display of its own, what was typed is forgotten
    closeView({});
  }, [closeView]);
  // In an emergency it stays: whoever comes by has to see that one runs, and how far it has come.
  useIdle({ seconds: idleSeconds, warningSeconds: 0, active: running === null, onIdle: leave });

  return (
    <main className={styles.screen}>
      {banner}
      <LockedRollCall running={running} timeZone={site.timeZone} />
      <ClosingBanner timeZone={site.timeZone} isLocked />
      <div className={styles.card}>
        <header className={styles.head}>
          <Lantern size="3.6rem" />
          <div className={styles.title}>
            <h1>{t('staff.lock.title')}</h1>
            <bdi>{site.name}</bdi>
          </div>
          <Button onPress={leave}>{t('staff.lock.close')}</Button>
        </header>
        <p>{t('staff.lock.intro')}</p>
        <Answered query={unlockers}>
          {(people) => <UnlockForm key={visit} people={people} onUnlocked={onUnlocked} />}
        </Answered>
      </div>
      {site.sample && <SamplePins />}
    </main>
  );
}
