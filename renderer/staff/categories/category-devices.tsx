import { useTranslation } from 'react-i18next';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import { deviceKinds, handlings } from '../../../shared/domain/devices.ts';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { CategoryEdits } from './use-category-edits.ts';
import styles from './category-devices.module.css';

/** For each kind of device, how a visitor of this category may keep it. */
export function CategoryDevices({ value, edit, isDisabled }: CategoryEdits) {
  const { t } = useTranslation();
  const rules = value.deviceRules;

  function tick(kind: DeviceKind, handling: Handling, accepted: boolean) {
    const kept = handlings.filter((h) => (h === handling ? accepted : rules[kind].includes(h)));
    edit({ deviceRules: { ...rules, [kind]: kept } });
  }

  return (
    <SettingsSection title={t('staff.categories.devices')} hint={t('staff.categories.devicesHint')}>
      <div className={styles.kinds}>
        {deviceKinds.map((kind) => (
          <div key={kind} role="group" aria-label={t(`deviceShort.${kind}`)} className={styles.kind}>
            <h3 className={styles.head}>
              <DevicePicture kind={kind} size="2.25rem" />
              {t(`deviceShort.${kind}`)}
            </h3>
            <div className={styles.ticks}>
              {handlings.map((handling) => {
                const words = t(`staff.categories.handling.${handling}`);
                return (
                  <TickBox
                    key={handling}
                    label={words}
                    name={t('staff.categories.handlingOf', { device: t(`deviceShort.${kind}`), words })}
                    isSelected={rules[kind].includes(handling)}
                    onChange={(accepted) => tick(kind, handling, accepted)}
                    isDisabled={isDisabled}
                  />
                );
              })}
            </div>
            <p role="status" className={styles.said}>
              {rules[kind].length === 0 && t('staff.categories.notAllowed')}
              {rules[kind].includes('with-me') && t('staff.categories.allowed')}
            </p>
          </div>
        ))}
      </div>
    </SettingsSection>
  );
}
