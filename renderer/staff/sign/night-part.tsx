import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { SignPartProps } from './use-sign-edits.ts';
import styles from './night-part.module.css';

// The bounds that `SignContent` in shared/domain/sign.ts sets.
const percent = { min: 10, max: 100 };
const ends = ['from', 'to'] as const;

export function NightPart({ value, edit, error, isDisabled }: SignPartProps) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const { night } = value;
  return (
    <SettingsSection title={t('staff.sign.night')} hint={t('staff.sign.nightHint')}>
      <div className={styles.times}>
        {ends.map((end) => (
          <TextInput
            key={end}
            label={t(`staff.sign.nightEnd.${end}`)}
            hint={t('staff.sign.clockHint')}
            value={night[end]}
            onChange={(time) => edit({ night: { ...night, [end]: time.trim() } })}
            problem={field(error, `night.${end}`)}
            isDisabled={isDisabled}
          />
        ))}
      </div>
      <NumberInput
        label={t('staff.sign.nightBrightness')}
        value={night.brightness}
        onChange={(brightness) => edit({ night: { ...night, brightness } })}
        {...percent}
        less={t('staff.settings.decrease')}
        more={t('staff.settings.increase')}
        isDisabled={isDisabled}
      />
    </SettingsSection>
  );
}
