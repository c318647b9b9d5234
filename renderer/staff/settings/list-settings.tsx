import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';

// No printer has an empty name.
const none = '';

/** The lists of who is here: where they print, what is kept on disk, and when the office is asked who has not left. */
export function ListSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const edits = useSettingEdits(settings);
  const printers = useCallQuery('settings.printers', {}, { enabled: mayChange });
  const { listPrinter, closingTime, copiesOfLists } = edits.value;
  const found = printers.data?.map(({ name }) => name) ?? [];
  const saved = settings.listPrinter.kind === 'system' ? [settings.listPrinter.name] : [];
  const names = [none, ...new Set([...saved, ...found])];
  return (
    <SettingsSection title={t('staff.settings.lists')} hint={t('staff.settings.listsHint')}>
      <ChooseOne
        label={t('staff.settings.listPrinter')}
        options={names.map((name) => ({ value: name, label: name || t('staff.settings.noListPrinter') }))}
        value={listPrinter.kind === 'none' ? none : listPrinter.name}
        onChange={(name) =>
          edits.edit({ listPrinter: name === none ? { kind: 'none' } : { kind: 'system', name } })
        }
        isDisabled={!mayChange}
      />
      <TextInput
        label={t('staff.settings.closingTime')}
        hint={t('staff.settings.closingTimeHint')}
        value={closingTime}
        onChange={(time) => edits.edit({ closingTime: time })}
        problem={field(edits.error, 'closingTime')}
        isDisabled={!mayChange}
      />
      <TickBox
        label={t('staff.settings.copiesOfLists')}
        name={t('staff.settings.copiesOfLists')}
        isSelected={copiesOfLists}
        onChange={(on) => edits.edit({ copiesOfLists: on })}
        isDisabled={!mayChange}
      />
      <p>{t('staff.settings.copiesOfListsHint')}</p>
      {mayChange && <SaveChanges what={t('staff.settings.lists')} edits={edits} />}
    </SettingsSection>
  );
}
