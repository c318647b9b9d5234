import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { Frame } from '../frame.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import { BadgeLine, DeviceLines, LockerNumber } from './done-lines.tsx';
import styles from './done-screen.module.css';

/** Signed in: the number, what to do with each device, and how the badge is getting on. */
export function DoneScreen({ door, state, send, askStaff }: ScreenProps<'done'>) {
  const { t } = useTranslation();
  const { draft, signedIn } = state;
  const leave = () => send({ type: 'reset' });
  useReturnToSign(leave);
  return (
    <Frame
      title={t('kiosk.done.title')}
      siteName={door.site.name}
      askStaff={askStaff}
      action={
        <Button look="primary" size="large" onPress={leave}>
          {t('action.done')}
        </Button>
      }
    >
      <div className={styles.numbers}>
        <p className={styles.number}>
          <span>{t('kiosk.done.number')}</span>
          <strong>{signedIn.badgeNumber}</strong>
          <span>{t('kiosk.done.keepNumber')}</span>
        </p>
        <LockerNumber locker={signedIn.locker} />
      </div>
      <ul className={styles.todo}>
        {signedIn.identity === 'waiting' && (
          <li>
            <strong>{t('kiosk.done.identity')}</strong>
          </li>
        )}
        <DeviceLines draft={draft} locker={signedIn.locker} />
        <BadgeLine visitId={signedIn.visitId} printing={signedIn.printing} badge={signedIn.badge} />
      </ul>
    </Frame>
  );
}
