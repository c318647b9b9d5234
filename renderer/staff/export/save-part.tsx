import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { HowSavedFields } from './how-saved.tsx';
import { LayoutsSection } from './layouts-section.tsx';
import { OtherExport } from './other-export.tsx';
import { PresetCards } from './preset-cards.tsx';
import { useExport, usually } from './use-export.ts';

/** Files of the log, made here and now. */
export function SavePart({ site }: PageProps) {
  const { t } = useTranslation();
  const choices = useCallQuery('exports.choices', {});
  const [how, setHow] = useState(usually);
  const { saving, save } = useExport();
  // What came of it is told beside the button that was pressed.
  const [from, setFrom] = useState<'presets' | 'other'>('presets');
  function saveFrom(part: typeof from, what: Parameters<typeof save>[0]): void {
    setFrom(part);
    save(what, how);
  }
  return (
    <Answered query={choices}>
      {(offered) => (
        <>
          <SettingsSection title={t('staff.export.how')} hint={t('staff.export.presetsHint')}>
            <HowSavedFields value={how} onChange={setHow} />
          </SettingsSection>
          <SettingsSection title={t('staff.export.presets')}>
            <PresetCards
              presets={offered.presets}
              isDisabled={saving.isPending}
              onSave={({ name, filter }) => saveFrom('presets', { filter, layout: { preset: name } })}
            />
            {from === 'presets' && <ExportOutcome saving={saving} />}
          </SettingsSection>
          <SettingsSection title={t('staff.export.other')} hint={t('staff.export.intro')}>
            <OtherExport
              timeZone={site.timeZone}
              choices={offered}
              isDisabled={saving.isPending}
              error={saving.error}
              onSave={(filter, layout) => saveFrom('other', { filter, layout })}
            />
            {from === 'other' && <ExportOutcome saving={saving} />}
          </SettingsSection>
          <LayoutsSection layouts={offered.layouts} />
        </>
      )}
    </Answered>
  );
}
