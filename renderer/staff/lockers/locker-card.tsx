import { useTranslation } from 'react-i18next';
import type { LockerUse } from '../../../shared/domain/lockers.ts';
import { daysBetween, siteDay, toInstant } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { SeverityMark } from '../on-site/severity-mark.tsx';
import { Since } from '../on-site/time-on-site.tsx';
import type { UsedLocker } from './group-lockers.ts';
import styles from './locker-card.module.css';

interface LockerCardProps {
  locker: UsedLocker;
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
  onHandBack: (locker: UsedLocker) => void;
}

/** A locker that holds something: whose it is, what it is, and since when. */
export function LockerCard({ locker, now, timeZone, onHandBack }: LockerCardProps) {
  const { t } = useTranslation();
  const { number, use } = locker;
  return (
    <li className={styles.card}>
      <h3 className={styles.number}>{t('staff.lockers.number', { number })}</h3>
      <p className={styles.name}>
        <bdi>{use.visitorName}</bdi>
      </p>
      <Warnings use={use} now={now} timeZone={timeZone} />
      <ul className={styles.devices}>
        {use.kinds.map((kind) => (
          <li key={kind} className={styles.device}>
            <DevicePicture kind={kind} size="1.5rem" />
            {t(`deviceShort.${kind}`)}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {t('staff.lockers.since')} <Since since={use.handedInAt} now={now} timeZone={timeZone} />
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={t('staff.lockers.handBackName', { number, name: use.visitorName })}
          onPress={() => onHandBack(locker)}
        >
          {t('staff.lockers.handBack')}
        </Button>
      </div>
    </li>
  );
}

function Warnings({ use, now, timeZone }: { use: LockerUse; now: number; timeZone: string }) {
  const { t } = useTranslation();
  const days = daysBetween(siteDay(use.handedInAt, timeZone), siteDay(toInstant(new Date(now)), timeZone));
  const warnings = [
    ...(use.left ? [t('staff.lockers.left')] : []),
    ...(use.earlierDay ? [t('staff.lockers.earlierDay', { count: Math.max(1, days) })] : []),
  ];
  return warnings.map((words) => (
    <p key={words} className={styles.warning}>
      <SeverityMark severity="medium" size="1.1rem" /> {words}
    </p>
  ));
}
