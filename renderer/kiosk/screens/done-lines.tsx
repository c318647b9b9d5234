import { useTranslation } from 'react-i18next';
import { handlings } from '../../../shared/plain/devices.ts';
import type { Handling } from '../../../shared/domain/devices.ts';
import type { VisitId } from '../../../shared/domain/ids.ts';
import { useCallQuery } from '../../lib/queries.ts';
import type { Draft } from '../flow/draft.ts';
import { chosenDevices, handsIn } from '../flow/draft.ts';
import styles from './done-screen.module.css';

/**
 * What to do with each device, a line for each place; and whose risk it is, where something is handed in.
 *
 * @param locker its number; null where none is free, or none is needed
 */
export function DeviceLines({ draft, locker }: { draft: Draft; locker: number | null }) {
  const { t } = useTranslation();
  const devices = chosenDevices(draft);
  if (devices.length === 0) return <li>{t('kiosk.done.noDevices')}</li>;

  function sentence(handling: Handling, names: string): string {
    if (handling !== 'locker') return t(`kiosk.done.${handling}`, { devices: names });
    if (locker === null) return t('kiosk.done.noLocker', { devices: names });
    return t('kiosk.done.locker', { number: String(locker), devices: names });
  }
  const lines = handlings
    .map((handling) => ({ handling, kinds: devices.filter((kind) => draft.handling[kind] === handling) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <>
      {lines.map(({ handling, kinds }) => (
        <li key={handling}>{sentence(handling, kinds.map((kind) => t(`device.${kind}`)).join(', '))}</li>
      ))}
      {handsIn(draft) && <li>{t('kiosk.handling.liability')}</li>}
    </>
  );
}

/** The number to look for on a locker's door. */
export function LockerNumber({ locker }: { locker: number | null }) {
  const { t } = useTranslation();
  return (
    locker !== null && (
      <p className={styles.locker}>
        <strong>{t('kiosk.done.lockerNumber', { number: String(locker) })}</strong>
      </p>
    )
  );
}

interface BadgeLineProps {
  /** Of a group: the last one, whose badge comes last. */
  visitId: VisitId;
  printing: boolean;
  /** Whether the category has a badge at all. */
  badge: boolean;
  ofGroup?: boolean;
}

/** How the badge is getting on. */
export function BadgeLine({ visitId, printing, badge, ofGroup = false }: BadgeLineProps) {
  const { t } = useTranslation();
  const { data } = useCallQuery(
    'visits.badgeProgress',
    { visitId },
    { enabled: printing, refetchInterval: 1000 },
  );
  function progress(): string {
    if (!badge) return t('kiosk.done.noBadge');
    if (!printing) return t('kiosk.done.noPrinter');
    if (data?.state === 'sent') return t(ofGroup ? 'kiosk.group.printed' : 'kiosk.done.printed');
    // The first attempt failed: it will be tried again, but a person at the door should not wait for that.
    if (data?.state === 'failed' || (data?.state === 'queued' && data.attempts > 0))
      return t('kiosk.done.printTrouble');
    return t(ofGroup ? 'kiosk.group.printing' : 'kiosk.done.printing');
  }
  return (
    <li>
      <span role="status">{progress()}</span>
    </li>
  );
}
