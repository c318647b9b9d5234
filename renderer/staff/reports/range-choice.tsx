import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { DayInput } from '../shell/day-input.tsx';
import type { Days, RangeName } from './report-range.ts';
import { rangeNames } from './report-range.ts';
import styles from './range-choice.module.css';

interface RangeChoiceProps {
  name: RangeName;
  days: Days;
  onName: (name: RangeName) => void;
  onDays: (days: Days) => void;
  problem: (end: keyof Days) => string | undefined;
}

/** Which days the report is of: one of the usual ranges, or any. */
export function RangeChoice({ name, days, onName, onDays, problem }: RangeChoiceProps) {
  const { t, i18n } = useTranslation();
  const words = (day: string) => dayInWords(day, i18n.language);
  return (
    <>
      <ChooseOne
        label={t('staff.reports.range')}
        layout="tight"
        options={rangeNames.map((value) => ({ value, label: t(`staff.reports.ranges.${value}`) }))}
        value={name}
        onChange={onName}
      />
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
