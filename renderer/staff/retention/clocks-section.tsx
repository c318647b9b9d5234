import { useTranslation } from 'react-i18next';
import type { ClockKey, RetentionDays } from '../../../shared/domain/retention.ts';
import { backupDays, clockContains, clockKeys, clockLimits } from '../../../shared/domain/retention.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { SaveChanges } from '../settings/save-changes.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { SettingsPartProps } from '../settings/use-setting-edits.ts';
import { useSettingEdits } from '../settings/use-setting-edits.ts';
import styles from './clocks-section.module.css';

/** Each clock as a sentence; for an administrator with its days to be changed. */
export function ClocksSection({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const edits = useSettingEdits(settings);
  const days = edits.value.retention;
  const change = (key: ClockKey, value: number) => edits.edit({ retention: { ...days, [key]: value } });
  return (
    <SettingsSection title={t('staff.retention.clocks')} hint={t('staff.retention.clocksHint')}>
      {!mayChange && <p>{t('staff.retention.clocksReadOnly')}</p>}
      <ul className={styles.clocks}>
        {clockKeys.map((key) => (
          <li key={key} className={styles.clock}>
            <div className={styles.words}>
              <p className={styles.sentence}>{t(`staff.retention.clock.${key}`, { count: days[key] })}</p>
              <p className={styles.then}>{t(`staff.retention.then.${key}`)}</p>
              <p className={styles.problem} role="alert">
                <Outlives days={days} inner={key} />
              </p>
            </div>
            {mayChange && (
              <div className={styles.days}>
                <NumberInput
                  label={t('staff.retention.daysOf', { what: t(`staff.retention.what.${key}`) })}
                  value={days[key]}
                  onChange={(value) => change(key, value)}
                  min={clockLimits[key].min}
                  max={clockLimits[key].max}
                  less={t('staff.settings.decrease')}
                  more={t('staff.settings.increase')}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p>{t('staff.retention.backups', { count: backupDays(days) })}</p>
      <p>{t('staff.retention.copiesHint')}</p>
      {mayChange && <SaveChanges what={t('staff.retention.clocks')} edits={edits} />}
    </SettingsSection>
  );
}

/** Said at once and not only when it is saved: two numbers have to fit each other. */
function Outlives({ days, inner }: { days: RetentionDays; inner: ClockKey }) {
  const { t } = useTranslation();
  const broken = clockContains.find(([part, whole]) => part === inner && days[part] > days[whole]);
  if (!broken) return null;
  return t(
    broken[1] === 'acknowledgement'
      ? 'staff.retention.outlives.acknowledgement'
      : 'staff.retention.outlives.visit',
  );
}
