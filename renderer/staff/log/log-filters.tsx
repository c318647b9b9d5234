import { useTranslation } from 'react-i18next';
import type { LogChoices } from '../../../shared/domain/log.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { ChooseSome } from '../../ui/choice.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import type { LogFields } from './log-fields.ts';
import styles from './log-filters.module.css';

interface LogFiltersProps {
  fields: LogFields;
  onChange: (fields: LogFields) => void;
  choices: LogChoices;
  /** The last day lies before the first. */
  isBackwards: boolean;
}

const onlyThose = ['stillHere', 'challenged'] as const;

/** What narrows the log, beside the words that are searched for. */
export function LogFilters({ fields, onChange, choices, isBackwards }: LogFiltersProps) {
  const { t } = useTranslation();
  const { fieldSentence } = useErrorText();
  const set = (change: Partial<LogFields>) => onChange({ ...fields, ...change });
  const options = (all: string, list: readonly { id: string; name: string; active?: boolean }[]) => [
    { value: '', label: all },
    ...list.map(({ id, name, active = true }) => ({
      value: id,
      label: active ? name : t('staff.log.noLonger', { name }),
    })),
  ];
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{t('staff.log.filters')}</legend>
      <SelectInput
        label={t('staff.log.category')}
        options={options(t('staff.log.anyCategory'), choices.categories)}
        value={fields.categoryId}
        onChange={(categoryId) => set({ categoryId })}
      />
      <TextInput
        label={t('staff.log.organisation')}
        value={fields.organisation}
        onChange={(organisation) => set({ organisation })}
      />
      <SelectInput
        label={t('staff.log.host')}
        options={options(t('staff.log.anyHost'), choices.hosts)}
        value={fields.hostId}
        onChange={(hostId) => set({ hostId })}
      />
      {(choices.entrances.length > 1 || fields.entranceId !== '') && (
        <SelectInput
          label={t('staff.log.entrance')}
          options={options(t('staff.log.anyEntrance'), choices.entrances)}
          value={fields.entranceId}
          onChange={(entranceId) => set({ entranceId })}
        />
      )}
      <DayInput label={t('staff.log.first')} value={fields.first} onChange={(first) => set({ first })} />
      <DayInput
        label={t('staff.log.last')}
        value={fields.last}
        onChange={(last) => set({ last })}
        problem={isBackwards ? fieldSentence('range') : undefined}
      />
      <div className={styles.wide}>
        <ChooseSome
          label={t('staff.log.only')}
          options={onlyThose.map((value) => ({ value, label: t(`staff.log.${value}`) }))}
          value={onlyThose.filter((name) => fields[name])}
          onChange={(chosen) =>
            set({ stillHere: chosen.includes('stillHere'), challenged: chosen.includes('challenged') })
          }
        />
      </div>
    </fieldset>
  );
}
