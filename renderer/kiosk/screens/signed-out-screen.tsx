import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import styles from './sign-out.module.css';

/** Goodbye, and a reminder of what lies at the office, or still in a locker. */
export function SignedOutScreen({ door, state, send, askStaff }: ScreenProps<'signed-out'>) {
  const { t } = useTranslation();
  const leave = () => send({ type: 'reset' });
  useReturnToSign(leave);
  const { handedIn, locker, inLocker } = state.found;
  const named = (kinds: readonly DeviceKind[]) => kinds.map((kind) => t(`device.${kind}`)).join(', ');
  return (
    <Frame
      title={t('kiosk.signOut.goodbyeTitle')}
      siteName={door.site.name}
      askStaff={askStaff}
      action={
        <Button look="primary" size="large" onPress={leave}>
          {t('action.done')}
        </Button>
      }
    >
      {handedIn.length > 0 && (
        <p className={styles.found}>
          {t('kiosk.signOut.handedIn', { devices: named(handedIn.map(({ kind }) => kind)) })}
        </p>
      )}
      {state.left && (
        <p className={styles.found}>
          {t('kiosk.signOut.left', { number: String(locker), devices: named(inLocker) })}
        </p>
      )}
      <p className={styles.goodbye}>{t('kiosk.signOut.goodbye')}</p>
    </Frame>
  );
}
