import { useTranslation } from 'react-i18next';
import type { ReasonCode } from '../../../shared/domain/challenges.ts';
import {
  alwaysReasons,
  defaultChallengeRules,
  reasonCodes,
  severities,
} from '../../../shared/domain/challenges.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import styles from './challenge-settings.module.css';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';

// The bounds that `ChallengeRules` in shared/domain/challenges.ts sets.
const graceMinutes = {
  badgeGraceMinutes: { min: 0, max: 120 },
  overstayGraceMinutes: { min: 0, max: 600 },
};
const repeatedBounds = { count: { min: 2, max: 20 }, days: { min: 1, max: 366 } };
const choices = [...severities, 'off'] as const;
const choicesOf = (code: ReasonCode): readonly (typeof choices)[number][] =>
  alwaysReasons.has(code) ? severities : choices;
/** What a stored `off` comes to. */
const ratingOf = (code: ReasonCode, stored: (typeof choices)[number]) =>
  alwaysReasons.has(code) && stored === 'off' ? 'low' : stored;

/** How urgent each reason to challenge is, or that it is none; and from when on it is one. */
export function ChallengeSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const edits = useSettingEdits(settings);
  const rules = edits.value.challengeRules;
  const what = t('staff.settings.challengeRules');
  const edit = (change: Partial<typeof rules>) => edits.edit({ challengeRules: { ...rules, ...change } });
  const rate = (code: ReasonCode, severity: (typeof choices)[number]) =>
    edit({ severities: { ...rules.severities, [code]: severity } });
  const steps = {
    less: t('staff.settings.decrease'),
    more: t('staff.settings.increase'),
    isDisabled: !mayChange,
  };
  return (
    <SettingsSection title={what} hint={t('staff.settings.challengeRulesHint')}>
      <div role="group" aria-label={t('staff.settings.severityOf')} className={styles.severities}>
        {reasonCodes.map((code) => (
          <SelectInput
            key={code}
            label={t(`reasonShort.${code}`)}
            options={choicesOf(code).map((value) => ({ value, label: t(`severity.${value}`) }))}
            value={ratingOf(code, rules.severities[code])}
            onChange={(severity) => rate(code, severity)}
            isDisabled={!mayChange}
          />
        ))}
      </div>
      <div className={styles.thresholds}>
        {(['badgeGraceMinutes', 'overstayGraceMinutes'] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`staff.settings.${name}`)}
            value={rules[name]}
            onChange={(minutes) => edit({ [name]: minutes })}
            {...graceMinutes[name]}
            {...steps}
          />
        ))}
        {(['count', 'days'] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`staff.settings.repeated.${name}`)}
            value={rules.repeated[name]}
            onChange={(value) => edit({ repeated: { ...rules.repeated, [name]: value } })}
            {...repeatedBounds[name]}
            {...steps}
          />
        ))}
      </div>
      <p role="status">{t('staff.settings.repeatedWords', rules.repeated)}</p>
      {mayChange && (
        <SaveChanges what={what} edits={edits}>
          <Button
            look="quiet"
            aria-label={t('staff.settings.resetName', { what })}
            onPress={() => edit(defaultChallengeRules)}
          >
            {t('staff.settings.reset')}
          </Button>
        </SaveChanges>
      )}
    </SettingsSection>
  );
}
