import { useTranslation } from 'react-i18next';
import type { Insight } from '../../../shared/domain/insight.ts';
import { insightCharts } from '../../../shared/insight/insight-charts.ts';
import { EmptyList } from '../shell/empty-list.tsx';
import { ChartCard } from './chart-card.tsx';
import styles from './insight-charts-view.module.css';

/** The charts that have something to show; days without any say so. */
export function InsightChartsView({ insight }: { insight: Insight }) {
  const { t, i18n } = useTranslation();
  const charts = insightCharts(insight, i18n);
  if (charts.length === 0) return <EmptyList>{t('staff.insight.nothing')}</EmptyList>;
  return (
    <div className={styles.charts}>
      {charts.map((chart) => (
        <ChartCard key={chart.name} chart={chart} range={insight.range} />
      ))}
    </div>
  );
}
