import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../shared/time.ts';
import { siteDay, toInstant } from '../../../shared/plain/time.ts';
import { call } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import type { FlowEvent } from '../flow/events.ts';
import { Frame } from '../frame.tsx';
import { WelcomeBack } from './welcome-back.tsx';
import styles from './welcome-screen.module.css';

/** Somebody with a pass, known by an initial: in as last time, in with a difference, or out. */
export function WelcomeScreen({ door, state, send, askStaff }: ScreenProps<'welcome'>) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const signOut = useMutation({ mutationFn: signOutByNumber });
  const { way } = state.draft;
  if (way.kind !== 'again') return null;
  const { welcome, code } = way;

  /** Whoever forgot to sign out on an earlier day has not come to leave: they go on to come in. */
  function leave(badgeNumber: number): void {
    signOut.mutate(
      { badgeNumber, code, timeZone: door.site.timeZone },
      {
        onSuccess: (event) => send(event),
      },
    );
  }

  const { badgeNumber } = welcome;
  const problem = signOut.error ?? state.refusal;

  const wayOut = badgeNumber !== null && (
    <Button look="primary" size="large" isDisabled={signOut.isPending} onPress={() => leave(badgeNumber)}>
      {t('kiosk.welcome.signOut')}
    </Button>
  );
  const waysIn = (
    <>
      <Button size="large" isDisabled={state.sending} onPress={() => send({ type: 'differ' })}>
        {t('kiosk.welcome.different')}
      </Button>
      <Button
        look="primary"
        size="large"
        isDisabled={state.sending}
        onPress={() => send({ type: 'all-the-same' })}
      >
        {t(welcome.ask.length === 0 ? 'kiosk.welcome.confirm' : 'kiosk.welcome.goOn')}
      </Button>
    </>
  );

  return (
    <Frame
      title={t('kiosk.welcome.title', { initial: welcome.initial })}
      siteName={door.site.name}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={badgeNumber === null ? waysIn : wayOut}
    >
      {problem && <Notice kind="problem">{sentence(problem)}</Notice>}
      {badgeNumber === null ? (
        <WelcomeBack welcome={welcome} />
      ) : (
        <p className={styles.card}>{t('kiosk.welcome.stillIn')}</p>
      )}
      <div>
        <Button onPress={() => send({ type: 'reset' })}>{t('action.notMe')}</Button>
      </div>
    </Frame>
  );
}

/** What lies at the office, or in a locker, is told by the visit, which is found by its number. */
async function signOutByNumber(visit: {
  badgeNumber: number;
  code: string;
  timeZone: string;
}): Promise<FlowEvent> {
  const number = { code: String(visit.badgeNumber) };
  const found = await call('visits.findByBadge', number);
  if (found.locker !== null) return { type: 'found', found };
  await call('visits.signOut', number);
  const day = (instant: Instant) => siteDay(instant, visit.timeZone);
  if (day(found.signedInAt) === day(toInstant(new Date()))) return { type: 'signed-out', found };
  const again = await call('passes.find', { code: visit.code });
  // A visitor's pass was found by this code a moment ago, and still is one.
  if ('staffInitial' in again) return { type: 'reset' };
  return { type: 'found-pass', requestId: crypto.randomUUID(), code: visit.code, welcome: again };
}
