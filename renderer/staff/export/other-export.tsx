import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { LayoutChoice } from '../../../shared/domain/exports.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { mondayOf } from '../../../shared/plain/weeks.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { LayoutSelect } from './layout-select.tsx';
import styles from './other-export.module.css';

interface OtherExportProps {
  timeZone: string;
  choices: CallOutput<'exports.choices'>;
  isDisabled: boolean;
  error: unknown;
  onSave: (filter: Record<string, string>, layout: LayoutChoice) => void;
}

/** Any days, with any columns. A day that stays empty does not narrow. */
export function OtherExport({ timeZone, choices, isDisabled, error, onSave }: OtherExportProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [layout, setLayout] = useState<LayoutChoice>({ preset: 'full' });
  const [days, setDays] = useState<Record<'first' | 'last', string>>(() => {
    const today = siteDay(toInstant(new Date()), timeZone);
    return { first: mondayOf(today), last: today };
  });
  const filter = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== ''));
  return (
    <>
      <div className={styles.fields}>
        {(['first', 'last'] as const satisfies (keyof LogFilter)[]).map((end) => (
          <DayInput
            key={end}
            label={t(`staff.export.${end}`)}
            value={days[end]}
            onChange={(day) => setDays({ ...days, [end]: day })}
            problem={errorText.field(error, `filter.${end}`)}
          />
        ))}
        <LayoutSelect choices={choices} value={layout} onChange={setLayout} />
      </div>
      <div>
        <Button look="primary" size="large" isDisabled={isDisabled} onPress={() => onSave(filter, layout)}>
          {t('staff.export.go')}
        </Button>
      </div>
    </>
  );
}
