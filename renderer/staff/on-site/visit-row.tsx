import { useTranslation } from 'react-i18next';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { BadgeCell } from './badge-cell.tsx';
import { Disclosure } from './disclosure.tsx';
import { useDeviceText } from './reason-text.ts';
import { SeverityMark } from './severity-mark.tsx';
import { HowLong, Since } from './time-on-site.tsx';
import type { VisitButtonsProps } from './visit-buttons.tsx';
import { VisitButtons } from './visit-buttons.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { hasDetails, VisitDetailsList, VisitPhoto } from './visit-more.tsx';
import styles from './visit-row.module.css';

/** One visitor in the list of who is here. */
export function VisitRow({
  now,
  timeZone,
  ...buttons
}: VisitButtonsProps & { now: number; timeZone: string }) {
  const { t } = useTranslation();
  const deviceText = useDeviceText();
  const { visit } = buttons;
  const severity = visit.reasons[0]?.severity;
  return (
    <tr>
      <th scope="row">
        <div className={styles.name}>
          <bdi>{visit.name}</bdi>
        </div>
        {visit.organisation !== '' && <bdi className={styles.line}>{visit.organisation}</bdi>}
        <bdi className={styles.line}>{visit.category}</bdi>
        <VisitFacts visit={visit} />
        {severity && (
          <span className={`${styles.severity} ${styles[severity]}`}>
            <SeverityMark severity={severity} size="1rem" /> {t(`severity.${severity}`)}
          </span>
        )}
        {hasDetails(visit) && (
          <Disclosure show={t('staff.onSite.details')} hide={t('staff.onSite.hideDetails')} name={visit.name}>
            <VisitDetailsList visit={visit} />
          </Disclosure>
        )}
        {visit.hasPhoto && (
          <Disclosure show={t('staff.onSite.showPhoto')} hide={t('staff.onSite.hidePhoto')} name={visit.name}>
            <VisitPhoto visit={visit} />
          </Disclosure>
        )}
      </th>
      <td className={styles.since}>
        <Since since={visit.signedInAt} now={now} timeZone={timeZone} />
        <span className={styles.line}>
          <HowLong since={visit.signedInAt} now={now} />
        </span>
      </td>
      <td>
        {visit.host === '' ? (
          <span className={styles.soft}>{t('staff.onSite.noHost')}</span>
        ) : (
          <bdi>{visit.host}</bdi>
        )}
      </td>
      <td>
        {visit.devices.length === 0 && <span className={styles.soft}>{t('staff.onSite.noDevices')}</span>}
        <ul className={styles.devices}>
          {visit.devices.map((device) => (
            <li key={device.kind} className={styles.device}>
              <DevicePicture kind={device.kind} size="1.5rem" />
              {deviceText(device)}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <BadgeCell number={visit.badgeNumber} badge={visit.badge} />
      </td>
      <td>
        <VisitButtons {...buttons} />
      </td>
    </tr>
  );
}
