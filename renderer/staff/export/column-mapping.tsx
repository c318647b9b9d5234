import { useTranslation } from 'react-i18next';
import type { LogImportPlan } from '../../../shared/domain/log-import.ts';
import { earlierFields } from '../../../shared/domain/log-import.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import styles from './schedule-form.module.css';

interface ColumnMappingProps {
  headings: readonly string[];
  plan: LogImportPlan;
  onChange: (plan: LogImportPlan) => void;
}

/** Which column of a file says what, as it was guessed and can be put right. */
export function ColumnMapping({ headings, plan, onChange }: ColumnMappingProps) {
  const { t } = useTranslation();
  const places = [
    { value: '', label: t('staff.logImport.none') },
    ...headings.map((heading, place) => ({
      value: String(place),
      label: heading === '' ? t('staff.logImport.column', { place: String(place + 1) }) : heading,
    })),
  ];
  return (
    <>
      <h3>{t('staff.logImport.which')}</h3>
      <div className={styles.fields}>
        {earlierFields.map((field) => (
          <SelectInput
            key={field}
            label={t(`staff.logImport.field.${field}`)}
            options={places}
            value={plan.columns[field] === null ? '' : String(plan.columns[field])}
            onChange={(place) =>
              onChange({
                ...plan,
                columns: { ...plan.columns, [field]: place === '' ? null : Number(place) },
              })
            }
          />
        ))}
        <SelectInput
          label={t('staff.logImport.dates')}
          options={(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: t(`staff.logImport.datesOf.${value}`),
          }))}
          value={plan.dates}
          onChange={(dates) => onChange({ ...plan, dates })}
        />
      </div>
    </>
  );
}
