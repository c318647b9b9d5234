import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import type { Moment } from './moment.ts';
import styles from './moment-fields.module.css';

interface MomentFieldsProps {
  dayLabel: string;
  clockLabel: string;
  value: Moment;
  onChange: (value: Moment) => void;
  problem?: string | undefined;
}

/** A day, and a time of that day. */
export function MomentFields({ dayLabel, clockLabel, value, onChange, problem }: MomentFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <DayInput label={dayLabel} value={value.day} onChange={(day) => onChange({ ...value, day })} />
      <TextInput
        label={clockLabel}
        hint={t('staff.incidents.clockHint')}
        value={value.clock}
        onChange={(clock) => onChange({ ...value, clock })}
        problem={problem}
      />
    </div>
  );
}
