import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { DeviceRuleRow } from './device-rule-row.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './device-rules.module.css';

interface DeviceRulesProps {
  categories: readonly Category[];
  mayChange: boolean;
}

/** For each category, how each kind of device may be kept. */
export function DeviceRules({ categories, mayChange }: DeviceRulesProps) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('staff.settings.deviceRules')} hint={t('staff.settings.deviceRulesHint')}>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={t('staff.settings.deviceRules')}>
          <thead>
            <tr>
              <th scope="col">{t('staff.settings.category')}</th>
              {deviceKinds.map((kind) => (
                <th key={kind} scope="col">
                  <span className={styles.kind}>
                    <DevicePicture kind={kind} size="2rem" />
                    {t(`deviceShort.${kind}`)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <DeviceRuleRow key={category.id} category={category} mayChange={mayChange} />
            ))}
          </tbody>
        </table>
      </div>
    </SettingsSection>
  );
}
