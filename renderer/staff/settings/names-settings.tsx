import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';
import styles from './names-settings.module.css';

const titles = ['dsl', 'deputy', 'head'] as const;
const names = ['dslName', 'deputyName'] as const;

export function NamesSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const edits = useSettingEdits(settings);
  const { value, edit, error } = edits;
  return (
    <SettingsSection title={t('staff.settings.people')}>
      <div className={styles.fields}>
        {titles.map((title) => (
          <TextInput
            key={title}
            label={t(`setUp.titles.${title}`)}
            value={value.titles[title]}
            onChange={(text) => edit({ titles: { ...value.titles, [title]: text } })}
            problem={field(error, `titles.${title}`)}
            isDisabled={!mayChange}
          />
        ))}
        {names.map((name) => (
          <TextInput
            key={name}
            label={t(`setUp.safeguarding.${name}`)}
            value={value[name]}
            onChange={(text) => edit({ [name]: text })}
            problem={field(error, name)}
            isDisabled={!mayChange}
          />
        ))}
        <TextInput
          label={t('staff.settings.assemblyPoint')}
          hint={t('staff.settings.assemblyHint')}
          value={value.assemblyPoint}
          onChange={(assemblyPoint) => edit({ assemblyPoint })}
          problem={field(error, 'assemblyPoint')}
          isDisabled={!mayChange}
        />
      </div>
      {mayChange && <SaveChanges what={t('staff.settings.people')} edits={edits} />}
    </SettingsSection>
  );
}
