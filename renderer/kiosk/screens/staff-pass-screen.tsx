import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { Frame } from '../frame.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import styles from './welcome-screen.module.css';

/** A member of staff with their pass, known by an initial: in or out with one touch. */
export function StaffPassScreen({ door, state, send, askStaff }: ScreenProps<'staff-pass'>) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const going = useCallMutation('presence.move');
  const { code, welcome } = state;
  const move = welcome.isIn ? 'out' : 'in';
  const go = () => going.mutate({ code, move }, { onSuccess: () => send({ type: 'staff-moved', move }) });
  return (
    <Frame
      title={t('kiosk.welcome.title', { initial: welcome.staffInitial })}
      siteName={door.site.name}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <Button look="primary" size="large" isDisabled={going.isPending} onPress={go}>
          {t(move === 'in' ? 'sign.signIn' : 'sign.signOut')}
        </Button>
      }
    >
      {going.isError && <Notice kind="problem">{sentence(going.error)}</Notice>}
      <p className={styles.card}>{t(`kiosk.staffPass.${welcome.isIn ? 'isIn' : 'notIn'}`)}</p>
      <div>
        <Button onPress={() => send({ type: 'reset' })}>{t('action.notMe')}</Button>
      </div>
    </Frame>
  );
}

/** That it is done; then the sign again, for the next one. */
export function StaffDoneScreen({ door, state, send, askStaff }: ScreenProps<'staff-done'>) {
  const { t } = useTranslation();
  const leave = () => send({ type: 'reset' });
  useReturnToSign(leave);
  return (
    <Frame
      title={t(state.move === 'in' ? 'kiosk.done.title' : 'kiosk.signOut.goodbyeTitle')}
      siteName={door.site.name}
      askStaff={askStaff}
      action={
        <Button look="primary" size="large" onPress={leave}>
          {t('action.done')}
        </Button>
      }
    >
      <p className={styles.card}>{t(`kiosk.staffPass.${state.move}`)}</p>
    </Frame>
  );
}
