import { useTranslation } from 'react-i18next';
import { siteTime } from '../../../shared/plain/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Frame } from '../frame.tsx';
import { useLanguage } from '../language/language-provider.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { deviceList } from './device-list.ts';
import styles from './sign-out.module.css';

/** "That's me": enough to know oneself by, and no name. Whoever has something in a locker says whether they have it back. */
export function SignOutConfirmScreen({ door, state, send, askStaff }: ScreenProps<'sign-out-confirm'>) {
  const { t, i18n } = useTranslation();
  const { language } = useLanguage();
  const { sentence } = useErrorText();
  const signOut = useCallMutation('visits.signOut');
  const { found, code } = state;
  const leave = (takenBack: boolean) =>
    signOut.mutate(
      { code, takenBack },
      { onSuccess: () => send({ type: 'signed-out', found, left: found.locker !== null && !takenBack }) },
    );
  return (
    <Frame
      title={t('kiosk.signOut.confirmTitle')}
      siteName={door.site.name}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <div className={styles.actions}>
          <Button size="large" onPress={() => send({ type: 'back' })}>
            {t('kiosk.signOut.notMe')}
          </Button>
          {found.locker !== null && (
            <Button size="large" isDisabled={signOut.isPending} onPress={() => leave(false)}>
              {t('kiosk.signOut.without')}
            </Button>
          )}
          <Button look="primary" size="large" isDisabled={signOut.isPending} onPress={() => leave(true)}>
            {t(found.locker === null ? 'kiosk.signOut.thatsMe' : 'kiosk.signOut.takenBack')}
          </Button>
        </div>
      }
    >
      {signOut.error && <Notice kind="problem">{sentence(signOut.error)}</Notice>}
      <p className={styles.found}>
        {t('kiosk.signOut.confirm', {
          number: String(found.badgeNumber),
          initial: found.initial,
          time: siteTime(found.signedInAt, door.site.timeZone, i18n.language),
        })}
      </p>
      {found.locker !== null && (
        <div className={styles.locker}>
          <Notice kind="problem">
            {t('kiosk.signOut.inLocker', {
              number: String(found.locker),
              devices: deviceList(found.inLocker, t, language),
            })}
          </Notice>
        </div>
      )}
    </Frame>
  );
}
