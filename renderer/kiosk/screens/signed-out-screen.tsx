import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { useLanguage } from '../language/language-provider.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import { deviceList } from './device-list.ts';
import styles from './sign-out.module.css';

/** Goodbye, and a reminder of what lies at the office, or still in a locker. */
export function SignedOutScreen({ door, state, send, askStaff }: ScreenProps<'signed-out'>) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const leave = () => send({ type: 'reset' });
  useReturnToSign(leave);
  const { handedIn, locker, inLocker } = state.found;
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
          {t('kiosk.signOut.handedIn', {
            devices: handedIn.map(({ kind }) => t(`device.${kind}`)).join(', '),
          })}
        </p>
      )}
      {state.left && (
        <p className={styles.found}>
          {t('kiosk.signOut.left', { number: String(locker), devices: deviceList(inLocker, t, language) })}
        </p>
      )}
      <p className={styles.goodbye}>{t('kiosk.signOut.goodbye')}</p>
    </Frame>
  );
}
