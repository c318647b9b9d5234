import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartBar } from '../../../shared/reports/bar-chart.ts';
import { barChart } from '../../../shared/reports/bar-chart.ts';
import type { ChartRow } from '../../../shared/reports/figure-sections.ts';
import { countInWords } from '../../../shared/reports/figure-words.ts';
import styles from './bar-table.module.css';

const percent = (share: number) => `${share * 100}%`;

/** A chart and its table in one: who can't see the bars has the numbers beside them. */
export function BarTable({ title, rows }: { title: string; rows: readonly ChartRow[] }) {
  const { t } = useTranslation();
  const { bars, ticks } = barChart(rows.map(({ count }) => count));
  const grid = ticks.map(({ value, at }) => (
    <line key={value} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" className={styles.grid} />
  ));
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.labels}>
            <span className="visually-hidden">{title}</span>
          </th>
          <th scope="col" className={styles.count}>
            {t('report.number')}
          </th>
          <td className={styles.chart} aria-hidden="true">
            {ticks.map(({ value, at }) => (
              <span key={value} className={styles.tick} style={{ insetInlineStart: percent(at) }}>
                {value}
              </span>
            ))}
          </td>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }, index) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.count}>{countInWords(count, t)}</td>
            <td className={styles.chart} aria-hidden="true">
              <svg className={styles.drawing}>
                {grid}
                <Bar bar={bars[index]} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Hatched where it is not to scale: that shows without colour too. */
function Bar({ bar }: { bar: ChartBar | undefined }) {
  const hatch = useId();
  if (!bar || bar.length === 0) return null;
  const place = { x: 0, y: '22%', width: percent(bar.length), height: '56%' };
  if (bar.look === 'exact') return <rect {...place} className={styles.bar} />;
  return (
    <>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="6" className={styles.hatch} />
        </pattern>
      </defs>
      <rect {...place} className={styles.stub} fill={`url(#${hatch})`} />
    </>
  );
}
