import { useTranslation } from 'react-i18next';
import { tiers } from '../../../shared/domain/categories.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';
import styles from './times-settings.module.css';

// The bounds that `Settings` in shared/domain/settings.ts sets.
const bounds = {
  visits: { min: 2, max: 100 },
  days: { min: 1, max: 366 },
  hours: { min: 1, max: 24 },
};
const holdsDays = { min: 0, max: 366 };
const thresholds = ['visits', 'days', 'hours'] as const;

/** Who is here so often, or so long, that the short text is not enough; and for how long each text is agreed to. */
export function RegularsSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const edits = useSettingEdits(settings);
  const { regularAfter, acknowledgementDays } = edits.value;
  const steps = {
    less: t('staff.settings.decrease'),
    more: t('staff.settings.increase'),
    isDisabled: !mayChange,
  };
  return (
    <SettingsSection title={t('staff.settings.regulars')} hint={t('staff.settings.regularsHint')}>
      <div className={styles.times}>
        {thresholds.map((name) => (
          <NumberInput
            key={name}
            label={t(`staff.settings.regularAfter.${name}`)}
            value={regularAfter[name]}
            onChange={(value) => edits.edit({ regularAfter: { ...regularAfter, [name]: value } })}
            {...bounds[name]}
            {...steps}
          />
        ))}
      </div>
      <p role="status">{t('staff.settings.regularAfterWords', regularAfter)}</p>
      <div className={styles.times}>
        {tiers.map((tier) => (
          <NumberInput
            key={tier}
            label={t(`staff.settings.acknowledgementDays.${tier}`)}
            value={acknowledgementDays[tier]}
            onChange={(days) => edits.edit({ acknowledgementDays: { ...acknowledgementDays, [tier]: days } })}
            {...holdsDays}
            {...steps}
          />
        ))}
      </div>
      {mayChange && <SaveChanges what={t('staff.settings.regulars')} edits={edits} />}
    </SettingsSection>
  );
}
