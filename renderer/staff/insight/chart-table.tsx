import { useTranslation } from 'react-i18next';
import type { InsightChart } from '../../../shared/insight/insight-charts.ts';
import styles from './chart-table.module.css';

/** The numbers of a chart, for who can't see it or wants to be exact. A long one scrolls in its place. */
export function ChartTable({ chart: { sentence, columns, rows } }: { chart: InsightChart }) {
  const { t } = useTranslation();
  const name = `${t('staff.insight.table')}: ${sentence}`;
  return (
    // What scrolls must be reached by keys: https://www.w3.org/WAI/WCAG22/Understanding/keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.room} tabIndex={0} role="region" aria-label={name}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...counts]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {counts.map((count, index) => (
                <td key={columns[index + 1]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
