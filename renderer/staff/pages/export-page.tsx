import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { mondayOf } from '../export/monday-of.ts';
import { DayInput } from '../shell/day-input.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import styles from './export-page.module.css';

/** The log as a file. Where it goes is asked in the system's own dialog: this page never sees a path. */
export function ExportPage({ site }: PageProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const exporting = useCallMutation('log.export');
  const [days, setDays] = useState<{ first: string; last: string }>(() => {
    const today = siteDay(toInstant(new Date()), site.timeZone);
    return { first: mondayOf(today), last: today };
  });
  return (
    <>
      <h1>{t('staff.export.title')}</h1>
      <div className={styles.card}>
        <p>{t('staff.export.intro')}</p>
        <div className={styles.days}>
          {(['first', 'last'] as const).map((end) => (
            <DayInput
              key={end}
              label={t(`staff.export.${end}`)}
              value={days[end]}
              onChange={(day) => setDays({ ...days, [end]: day })}
              problem={errorText.field(exporting.error, end)}
            />
          ))}
        </div>
        <div>
          <Button
            look="primary"
            size="large"
            isDisabled={exporting.isPending}
            onPress={() => exporting.mutate(days)}
          >
            {t('staff.export.go')}
          </Button>
        </div>
        {exporting.isPending && <p role="status">{t('staff.export.working')}</p>}
        {exporting.isError && <Notice kind="problem">{errorText.sentence(exporting.error)}</Notice>}
        {exporting.isSuccess && (
          <Notice kind="good">
            <Result result={exporting.data} />
          </Notice>
        )}
      </div>
    </>
  );
}

function Result({ result }: { result: CallOutput<'log.export'> }) {
  const { t } = useTranslation();
  if (!result.saved) return t('staff.export.cancelled');
  const { fileName, rows } = result;
  return (
    <Isolated sentence={(isolate) => t('staff.export.saved', { fileName: isolate(fileName), count: rows })} />
  );
}
