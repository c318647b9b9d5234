import { useTranslation } from 'react-i18next';
import type { Handling } from '../../../shared/domain/devices.ts';
import { handlings } from '../../../shared/domain/devices.ts';
import type { SignedIn } from '../../../shared/domain/visits.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { chosenDevices } from '../flow.ts';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../kiosk-view.tsx';
import { useReturnToSign } from '../use-return-to-sign.ts';
import styles from './done-screen.module.css';

/** Signed in: the number, what to do with each device, and how the badge is getting on. */
export function DoneScreen({ door, state, send, askStaff }: ScreenProps<'done'>) {
  const { t } = useTranslation();
  const { draft, signedIn } = state;
  const leave = () => send({ type: 'reset' });
  useReturnToSign(leave);

  const devices = chosenDevices(draft);
  const keptBy = (handling: Handling) => devices.filter((kind) => draft.handling[kind] === handling);
  const names = (handling: Handling) =>
    keptBy(handling)
      .map((kind) => t(`device.${kind}`))
      .join(', ');

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
      <p className={styles.number}>
        <span>{t('kiosk.done.number')}</span>
        <strong>{signedIn.badgeNumber}</strong>
        <span>{t('kiosk.done.keepNumber')}</span>
      </p>
      <ul className={styles.todo}>
        {devices.length === 0 && <li>{t('kiosk.done.noDevices')}</li>}
        {handlings
          .filter((handling) => keptBy(handling).length > 0)
          .map((handling) => (
            <li key={handling}>{t(`kiosk.done.${handling}`, { devices: names(handling) })}</li>
          ))}
        <li>
          <span role="status">
            <BadgeProgress signedIn={signedIn} />
          </span>
        </li>
      </ul>
    </Frame>
  );
}

function BadgeProgress({ signedIn }: { signedIn: SignedIn }) {
  const { t } = useTranslation();
  const { data } = useCallQuery(
    'visits.badgeProgress',
    { visitId: signedIn.visitId },
    { enabled: signedIn.printing, refetchInterval: 1000 },
  );
  if (!signedIn.printing) return t('kiosk.done.noPrinter');
  if (data?.state === 'sent') return t('kiosk.done.printed');
  // The first attempt failed: it will be tried again, but a person at the door should not wait for that.
  if (data?.state === 'failed' || (data?.state === 'queued' && data.attempts > 0))
    return t('kiosk.done.printTrouble');
  return t('kiosk.done.printing');
}
