import { lazy, Suspense, useState } from 'react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallQuery } from '../../lib/queries.ts';
import type { InsightRangeName } from '../insight/insight-range.ts';
import { insightRangeNames, insightRangeOf } from '../insight/insight-range.ts';
import { RangeChoice } from '../reports/range-choice.tsx';
import type { Days } from '../reports/report-range.ts';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import styles from './insight-page.module.css';

const todayAt = (timeZone: string) => siteDay(toInstant(new Date()), timeZone);

// The library that draws is as large as the rest of the staff view: it comes with the page that needs it.
const InsightCharts = lazy(async () => ({
  default: (await import('../insight/insight-charts-view.tsx')).InsightChartsView,
}));

/** What a range of days looked like, in charts that say in a sentence what they show. */
export function InsightPage({ site }: PageProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [name, setName] = useState<InsightRangeName>('month');
  const [days, setDays] = useState<Days>(() => insightRangeOf.month(todayAt(site.timeZone)));
  const isWhole = days.first !== '' && days.last !== '';
  const figures = useCallQuery(
    'insight.figures',
    { range: days },
    { enabled: isWhole, placeholderData: keepPreviousData },
  );
  const problem = (end: keyof Days) => errorText.field(figures.error, `range.${end}`);
  const hasProblem = problem('first') !== undefined || problem('last') !== undefined;

  function choose(chosen: InsightRangeName): void {
    setName(chosen);
    // The days as they stand are where any others begin.
    if (chosen !== 'other') setDays(insightRangeOf[chosen](todayAt(site.timeZone)));
  }

  return (
    <>
      <PageHead title={t('staff.insight.title')} intro={t('staff.insight.intro')} />
      <div className={styles.card}>
        <RangeChoice
          label={t('staff.insight.range')}
          options={insightRangeNames.map((value) => ({ value, label: t(`staff.insight.ranges.${value}`) }))}
          name={name}
          days={days}
          onName={choose}
          onDays={setDays}
          problem={problem}
        />
      </div>
      {isWhole && !hasProblem && (
        <Answered query={figures}>
          {(insight) => (
            <Suspense fallback={<p role="status">{t('staff.insight.counting')}</p>}>
              <InsightCharts insight={insight} />
            </Suspense>
          )}
        </Answered>
      )}
    </>
  );
}
