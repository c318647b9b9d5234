import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../ui/number-input.tsx';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';
import styles from './times-settings.module.css';

// The bounds that `Settings` in shared/domain/settings.ts sets.
const bounds = {
  idleSeconds: { min: 10, max: 600 },
  idleWarningSeconds: { min: 5, max: 120 },
  staffLockMinutes: { min: 1, max: 60 },
};
const times = ['idleSeconds', 'idleWarningSeconds', 'staffLockMinutes'] as const;

export function TimesSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const edits = useSettingEdits(settings);
  return (
    <SettingsSection title={t('staff.settings.times')}>
      <div className={styles.times}>
        {times.map((time) => (
          <NumberInput
            key={time}
            label={t(`staff.settings.${time}`)}
            value={edits.value[time]}
            onChange={(value) => edits.edit({ [time]: value })}
            {...bounds[time]}
            less={t('staff.settings.decrease')}
            more={t('staff.settings.increase')}
            isDisabled={!mayChange}
          />
        ))}
      </div>
      {mayChange && <SaveChanges what={t('staff.settings.times')} edits={edits} />}
    </SettingsSection>
  );
}
