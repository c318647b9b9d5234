import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { SaveChanges } from './save-changes.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingsPartProps } from './use-setting-edits.ts';
import { useSettingEdits } from './use-setting-edits.ts';
import names from './names-settings.module.css';
import times from './times-settings.module.css';

const contacts = ['educationSafeguarding', 'lado'] as const;
const parts = ['name', 'phone'] as const;
// The bounds that `Settings` in shared/domain/settings.ts sets.
const bounds = { min: 5, max: 1440 };

/** Whom the safeguarding lead turns to about a report, and how long one may wait unseen. */
export function IncidentSettings({ settings, mayChange }: SettingsPartProps) {
  const { t } = useTranslation();
  const { field } = useErrorText();
  const edits = useSettingEdits(settings);
  const { incidentContacts, incidentUnseenMinutes } = edits.value;
  return (
    <SettingsSection title={t('staff.settings.incidents')} hint={t('staff.settings.incidentsHint')}>
      <div className={names.fields}>
        {contacts.flatMap((contact) =>
          parts.map((part) => (
            <TextInput
              key={`${contact}.${part}`}
              label={t(`staff.settings.contact.${contact}.${part}`)}
              value={incidentContacts[contact][part]}
              onChange={(text) =>
                edits.edit({
                  incidentContacts: {
                    ...incidentContacts,
                    [contact]: { ...incidentContacts[contact], [part]: text },
                  },
                })
              }
              problem={field(edits.error, `incidentContacts.${contact}.${part}`)}
              isDisabled={!mayChange}
            />
          )),
        )}
      </div>
      <div className={times.times}>
        <NumberInput
          label={t('staff.settings.incidentUnseenMinutes', { deputy: settings.titles.deputy })}
          value={incidentUnseenMinutes}
          onChange={(minutes) => edits.edit({ incidentUnseenMinutes: minutes })}
          {...bounds}
          less={t('staff.settings.decrease')}
          more={t('staff.settings.increase')}
          isDisabled={!mayChange}
        />
      </div>
      {mayChange && <SaveChanges what={t('staff.settings.incidents')} edits={edits} />}
    </SettingsSection>
  );
}
