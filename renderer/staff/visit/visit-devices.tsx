import { useTranslation } from 'react-i18next';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { Part } from '../incidents/part.tsx';
import { useDeviceText } from '../on-site/reason-text.ts';
import styles from './visit-devices.module.css';

/** What was declared, where it went, and whether that was what the rules of the day asked. */
export function VisitDevices({ visit }: { visit: VisitFile }) {
  const { t } = useTranslation();
  const deviceText = useDeviceText();
  return (
    <Part title={t('staff.visit.devices')}>
      {visit.devices.length === 0 ? (
        <p>{t('staff.visit.noDevices')}</p>
      ) : (
        <ul className={styles.devices}>
          {visit.devices.map(({ accepted, ...device }) => (
            <li key={device.kind} className={styles.device}>
              <DevicePicture kind={device.kind} size="1.75rem" />
              <span>
                {deviceText(device)}
                {!accepted && <strong className={styles.refused}>{t('staff.visit.notAccepted')}</strong>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
