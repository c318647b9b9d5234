import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Insight } from '../../../shared/domain/insight.ts';
import type { InsightChart } from '../../../shared/insight/insight-charts.ts';
import { BarDrawing } from './bar-drawing.tsx';
import styles from './chart-card.module.css';
import { ChartTable } from './chart-table.tsx';
import { SaveChart } from './save-chart.tsx';
import { WeekDrawing } from './week-drawing.tsx';

/** A chart: what it shows in a sentence, the drawing, its table beside it, and both as files. */
export function ChartCard({ chart, range }: { chart: InsightChart; range: Insight['range'] }) {
  const { t } = useTranslation();
  const heading = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const { drawing, sentence, subject, notes } = chart;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <p className={styles.subject}>{subject}</p>
      <h2 id={heading}>{sentence}</h2>
      <div className={drawing.kind === 'week' ? styles.under : styles.beside}>
        <div
          ref={drawn}
          role="img"
          aria-label={t('staff.insight.chartOf', { sentence })}
          className={styles.drawing}
        >
          {drawing.kind === 'week' ? <WeekDrawing {...drawing} /> : <BarDrawing {...drawing} />}
        </div>
        <ChartTable chart={chart} />
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <SaveChart
        key={`${range.first} ${range.last}`}
        chart={chart}
        range={range}
        drawing={() => drawn.current?.querySelector('svg') ?? null}
      />
    </section>
  );
}
