import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { DayInput } from '../shell/day-input.tsx';
import type { Days } from './report-range.ts';
import styles from './range-choice.module.css';

interface RangeChoiceProps<N extends string> {
  label: string;
  options: readonly { value: N | 'other'; label: string }[];
  name: N | 'other';
  days: Days;
  onName: (name: N | 'other') => void;
  onDays: (days: Days) => void;
  problem: (end: keyof Days) => string | undefined;
}

/** Which days something is of: one of the usual ranges, or any. */
export function RangeChoice<N extends string>(props: RangeChoiceProps<N>) {
  const { label, options, name, days, onName, onDays, problem } = props;
  const { t, i18n } = useTranslation();
  const words = (day: string) => dayInWords(day, i18n.language);
  return (
    <>
      <ChooseOne label={label} layout="tight" options={options} value={name} onChange={onName} />
      {name === 'other' ? (
        <div className={styles.days}>
          {(['first', 'last'] as const).map((end) => (
            <DayInput
              key={end}
              label={t(`staff.reports.${end}`)}
              value={days[end]}
              onChange={(day) => onDays({ ...days, [end]: day })}
              problem={problem(end)}
            />
          ))}
        </div>
      ) : (
        <p>{t('staff.reports.days', { first: words(days.first), last: words(days.last) })}</p>
      )}
    </>
  );
}
