import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../../../shared/domain/languages.ts';
import { ChooseSome } from '../../ui/choice.tsx';
import { NumberInput } from '../../ui/number-input.tsx';
import { YesNo } from '../categories/yes-no.tsx';
import { useEnglishName } from '../shell/use-english-name.ts';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';
import styles from './times-settings.module.css';

// The bounds that `Settings` in shared/domain/settings.ts sets.
const questions = { min: 0, max: 2 };
const others = languages.filter((language) => language !== 'en');

/** What the door offers. */
export function DoorSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const englishName = useEnglishName();
  const edits = useSettingEdits(settings);
  const { value, edit } = edits;
  const steps = {
    less: t('staff.settings.decrease'),
    more: t('staff.settings.increase'),
    isDisabled: !mayChange,
  };
  return (
    <SettingsSection title={t('staff.settings.door')} hint={t('staff.settings.doorHint')}>
      <ChooseSome
        label={t('staff.settings.languages')}
        layout="tight"
        options={others.map((language) => ({
          value: language,
          label: (
            <>
              <span lang={language}>{languageNames[language]}</span> · {englishName(language)}
            </>
          ),
        }))}
        value={value.languages}
        // In the order in which they ship, with English, which is always offered, first.
        onChange={(chosen) => edit({ languages: languages.filter((l) => l === 'en' || chosen.includes(l)) })}
        isDisabled={!mayChange}
      />
      <YesNo
        label={t('staff.settings.staffSignIn')}
        value={value.staffSignIn}
        onChange={(staffSignIn) => edit({ staffSignIn })}
        isDisabled={!mayChange}
      />
      <div className={styles.times}>
        <NumberInput
          label={t('staff.settings.readBackQuestions')}
          value={value.readBackQuestions}
          onChange={(readBackQuestions) => edit({ readBackQuestions })}
          {...questions}
          {...steps}
        />
      </div>
      {mayChange && <SaveChanges what={t('staff.settings.door')} edits={edits} />}
    </SettingsSection>
  );
}
