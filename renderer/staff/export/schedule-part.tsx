import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { RunList } from './run-list.tsx';
import { ScheduleForm } from './schedule-form.tsx';

/** Files of the log that are made by the clock. */
export function SchedulePart({ site }: PageProps) {
  const { t } = useTranslation();
  const state = useCallQuery('exports.schedule', {});
  const choices = useCallQuery('exports.choices', {});
  return (
    <Answered query={state}>
      {({ schedule, runs }) => (
        <>
          <SettingsSection title={t('staff.schedule.title')} hint={t('staff.schedule.hint')}>
            <Answered query={choices}>
              {(offered) => (
                // A schedule that somebody else changed is shown as it is now.
                <ScheduleForm
                  key={JSON.stringify(schedule)}
                  schedule={schedule}
                  choices={offered}
                  timeZone={site.timeZone}
                />
              )}
            </Answered>
          </SettingsSection>
          <SettingsSection title={t('staff.schedule.runs')}>
            <RunList runs={runs} timeZone={site.timeZone} />
          </SettingsSection>
        </>
      )}
    </Answered>
  );
}
