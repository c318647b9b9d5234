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
  return (
    <Answered query={choices}>
      {(offered) => (
        <>
          <SettingsSection title={t('staff.export.presets')} hint={t('staff.export.presetsHint')}>
            <HowSavedFields value={how} onChange={setHow} />
            <PresetCards
              presets={offered.presets}
              isDisabled={saving.isPending}
              onSave={({ name, filter }) => save({ filter, layout: { preset: name } }, how)}
            />
            <ExportOutcome saving={saving} />
          </SettingsSection>
          <SettingsSection title={t('staff.export.other')} hint={t('staff.export.intro')}>
            <OtherExport
              timeZone={site.timeZone}
              choices={offered}
              isDisabled={saving.isPending}
              error={saving.error}
              onSave={(filter, layout) => save({ filter, layout }, how)}
            />
          </SettingsSection>
          <LayoutsSection layouts={offered.layouts} />
        </>
      )}
    </Answered>
  );
}
