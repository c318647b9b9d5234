import { useTranslation } from 'react-i18next';
import { deviceKinds } from '../../../shared/plain/devices.ts';
import type { Welcome } from '../../../shared/domain/passes.ts';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import styles from './welcome-screen.module.css';

/** What was told last time, for the visitor to say that it still holds; and what will be asked again. */
export function WelcomeBack({ welcome }: { welcome: Welcome }) {
  const { t } = useTranslation();
  const { devices, host, ask, rules } = welcome;
  const carried = deviceKinds.flatMap((kind) => devices.filter((device) => device.kind === kind));
  return (
    <>
      <section className={styles.card}>
        {/* What is asked again is not "as last time". */}
        {!ask.includes('devices') && (
          <>
            <h2 className={styles.title}>
              {t(carried.length > 0 ? 'kiosk.welcome.devices' : 'kiosk.welcome.noDevices')}
            </h2>
            <ul className={styles.devices}>
              {carried.map(({ kind, handling }) => (
                <li key={kind}>
                  <DevicePicture kind={kind} size="3rem" />
                  {t('kiosk.welcome.device', {
                    device: t(`device.${kind}`),
                    handling: t(`handling.${handling}`),
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
        {host && (
          <p>
            <Isolated sentence={(isolate) => t('kiosk.welcome.host', { name: isolate(host.name) })} />
          </p>
        )}
      </section>
      {ask.includes('rules') && (
        <p>{t(rules === 'changed' ? 'kiosk.welcome.rulesAgain' : 'kiosk.welcome.rulesDue')}</p>
      )}
    </>
  );
}
