import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Insight } from '../../../shared/domain/insight.ts';
import type { InsightChart } from '../../../shared/insight/insight-charts.ts';
import { dayInWords } from '../../../shared/reports/figure-words.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { chartPicture } from './chart-picture.ts';
import styles from './save-chart.module.css';

interface SaveChartProps {
  chart: InsightChart;
  range: Insight['range'];
  drawing: () => SVGSVGElement | null;
}

/** The chart as a picture and its table as CSV. Where they go is asked in the system's own dialog. */
export function SaveChart({ chart: { name, subject, sentence }, range, drawing }: SaveChartProps) {
  const { t, i18n } = useTranslation();
  const errorText = useErrorText();
  const png = useCallMutation('insight.savePng');
  const csv = useCallMutation('insight.saveCsv');
  const [last, setLast] = useState<'png' | 'csv'>('png');
  const [noPicture, setNoPicture] = useState(false);
  const saving = last === 'png' ? png : csv;
  const isPending = png.isPending || csv.isPending;

  async function savePicture(): Promise<void> {
    setLast('png');
    const [first, end] = [range.first, range.last].map((day) => dayInWords(day, i18n.language));
    try {
      const svg = drawing();
      if (!svg) throw new Error('nothing is drawn');
      const picture = await chartPicture(svg, [
        sentence,
        `${subject} · ${t('staff.reports.days', { first, last: end })}`,
      ]);
      setNoPicture(false);
      png.mutate({ chart: name, range, png: picture });
    } catch {
      setNoPicture(true);
    }
  }

  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          isDisabled={isPending}
          aria-label={t('staff.insight.savePngOf', { subject })}
          onPress={() => void savePicture()}
        >
          {t('staff.insight.savePng')}
        </Button>
        <Button
          size="small"
          isDisabled={isPending}
          aria-label={t('staff.insight.saveCsvOf', { subject })}
          onPress={() => {
            setLast('csv');
            setNoPicture(false);
            csv.mutate({ chart: name, range });
          }}
        >
          {t('staff.insight.saveCsv')}
        </Button>
      </div>
      {noPicture && <Notice kind="problem">{t('staff.insight.noPicture')}</Notice>}
      {!noPicture && saving.isError && <Notice kind="problem">{errorText.sentence(saving.error)}</Notice>}
      {!noPicture && saving.isSuccess && (
        <Notice kind="good">
          <Saved result={saving.data} />
        </Notice>
      )}
    </>
  );
}

function Saved({ result }: { result: CallOutput<'insight.savePng'> }) {
  const { t } = useTranslation();
  if (!result.saved) return t('staff.reports.notSaved');
  const { fileName } = result;
  return <Isolated sentence={(isolate) => t('staff.reports.saved', { fileName: isolate(fileName) })} />;
}
