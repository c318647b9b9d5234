import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceKinds } from '../../../shared/plain/devices.ts';
import { toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { ChooseSome } from '../../ui/choice.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MomentFields } from './moment-fields.tsx';
import { momentOf } from './moment.ts';
import type { Reporting } from './use-report.ts';
import styles from './report-details.module.css';

/** All that helps and may stay as it is. */
export function ReportDetails({ reporting, timeZone }: { reporting: Reporting; timeZone: string }) {
  const { t } = useTranslation();
  const { value, edit, problem } = reporting;
  const visits = useCallQuery('visits.onSite', {});
  const [now] = useState(() => momentOf(toInstant(new Date()), timeZone));
  const none = '';
  return (
    <div className={styles.details}>
      <TextInput
        label={t('staff.incidents.report.place')}
        hint={t('staff.incidents.report.placeHint')}
        value={value.place}
        onChange={(place) => edit({ place })}
        problem={problem('place')}
      />
      <TextInput
        label={t('staff.incidents.report.present')}
        value={value.present}
        onChange={(present) => edit({ present })}
        problem={problem('present')}
      />
      <SelectInput
        label={t('staff.incidents.report.device')}
        options={[
          { value: none, label: t('staff.incidents.report.noDevice') },
          ...deviceKinds.map((kind) => ({ value: kind as string, label: t(`device.${kind}`) })),
        ]}
        value={value.device ?? none}
        onChange={(chosen) => edit({ device: deviceKinds.find((kind) => kind === chosen) ?? null })}
      />
      <div className={styles.whole}>
        <MomentFields
          dayLabel={t('staff.incidents.report.day')}
          clockLabel={t('staff.incidents.report.clock')}
          value={value.happened ?? now}
          onChange={(happened) => edit({ happened })}
          problem={problem('happenedAt')}
        />
      </div>
      <div className={styles.whole}>
        <TextInput
          label={t('staff.incidents.report.done')}
          multiline
          value={value.done}
          onChange={(done) => edit({ done })}
          problem={problem('done')}
        />
      </div>
      {visits.data !== undefined && visits.data.length > 0 && (
        <div className={styles.whole}>
          <ChooseSome
            label={t('staff.incidents.report.visits')}
            layout="tight"
            options={visits.data.map(({ visitId, name, category }) => ({
              value: visitId as string,
              label: (
                <>
                  <bdi>{name}</bdi> · <bdi>{category}</bdi>
                </>
              ),
            }))}
            value={value.visitIds}
            onChange={(visitIds) => edit({ visitIds })}
          />
        </div>
      )}
    </div>
  );
}
