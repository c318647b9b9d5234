import { useTranslation } from 'react-i18next';
import type { ExportPlan } from '../../../shared/domain/export-schedule.ts';
import type { Layout } from '../../../shared/domain/exports.ts';
import { intlLocale } from '../../../shared/time.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { HowSavedFields } from './how-saved.tsx';
import { LayoutSelect } from './layout-select.tsx';
import styles from './schedule-form.module.css';

interface ScheduleFieldsProps {
  plan: ExportPlan;
  onChange: (change: Partial<ExportPlan>) => void;
  choices: { layouts: readonly Layout[] };
  problem: (field: keyof ExportPlan) => string | undefined;
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** The first of January 2024 was a Monday. */
const weekdayName = (weekday: string, language: string): string =>
  new Intl.DateTimeFormat(intlLocale(language), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, Number(weekday)),
  );

/** When a file is made, of which days, with what in it, and its name. */
export function ScheduleFields({ plan, onChange, choices, problem }: ScheduleFieldsProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <h3>{t('staff.schedule.when')}</h3>
      <div className={styles.fields}>
        <SelectInput
          label={t('staff.schedule.every')}
          options={(['day', 'week'] as const).map((value) => ({
            value,
            label: t(`staff.schedule.everyOf.${value}`),
          }))}
          value={plan.every}
          onChange={(every) => onChange({ every })}
        />
        {plan.every === 'week' && (
          <SelectInput
            label={t('staff.schedule.weekday')}
            options={weekdays.map((value) => ({ value, label: weekdayName(value, i18n.language) }))}
            value={String(plan.weekday) as (typeof weekdays)[number]}
            onChange={(weekday) => onChange({ weekday: Number(weekday) })}
          />
        )}
        <TextInput
          label={t('staff.schedule.at')}
          hint={t('staff.schedule.atHint')}
          value={plan.at}
          onChange={(at) => onChange({ at })}
          problem={problem('at')}
        />
        <SelectInput
          label={t('staff.schedule.upTo')}
          options={(['that-day', 'day-before'] as const).map((value) => ({
            value,
            label: t(`staff.schedule.upToOf.${plan.every}.${value}`),
          }))}
          value={plan.upTo}
          onChange={(upTo) => onChange({ upTo })}
        />
      </div>
      <h3>{t('staff.schedule.what')}</h3>
      <div className={styles.fields}>
        <LayoutSelect choices={choices} value={plan.layout} onChange={(layout) => onChange({ layout })} />
        <TextInput
          label={t('staff.schedule.fileName')}
          hint={t('staff.schedule.fileNameHint')}
          value={plan.fileName}
          onChange={(fileName) => onChange({ fileName })}
          problem={problem('fileName')}
        />
      </div>
      <HowSavedFields value={plan} onChange={({ format, language }) => onChange({ format, language })} />
    </>
  );
}
