import { useState } from 'react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { FiguresView } from '../reports/figures-view.tsx';
import { RangeChoice } from '../reports/range-choice.tsx';
import type { Days, RangeName } from '../reports/report-range.ts';
import { rangeNames, rangeOf } from '../reports/report-range.ts';
import { SaveReports } from '../reports/save-reports.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import styles from './reports-page.module.css';

const todayAt = (timeZone: string) => siteDay(toInstant(new Date()), timeZone);

/** What a range of days came to, on the screen and on paper; numbers, and no names. */
export function ReportsPage({ site }: PageProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [name, setName] = useState<RangeName>('months3');
  const [days, setDays] = useState<Days>(() => rangeOf.months3(todayAt(site.timeZone)));
  const isWhole = days.first !== '' && days.last !== '';
  const figures = useCallQuery('reports.figures', days, {
    enabled: isWhole,
    placeholderData: keepPreviousData,
  });
  const problem = (end: keyof Days) => errorText.field(figures.error, end);
  const hasProblem = problem('first') !== undefined || problem('last') !== undefined;

  function choose(chosen: RangeName): void {
    setName(chosen);
    // The days as they stand are where any others begin.
    if (chosen !== 'other') setDays(rangeOf[chosen](todayAt(site.timeZone)));
  }

  return (
    <>
      <PageHead title={t('staff.reports.title')} intro={t('staff.reports.intro')} />
      <div className={styles.card}>
        <RangeChoice
          label={t('staff.reports.range')}
          options={rangeNames.map((value) => ({ value, label: t(`staff.reports.ranges.${value}`) }))}
          name={name}
          days={days}
          onName={choose}
          onDays={setDays}
          problem={problem}
        />
        {isWhole && !hasProblem && <SaveReports key={`${days.first} ${days.last}`} days={days} />}
      </div>
      {isWhole && !hasProblem && (
        <Answered query={figures}>{(data) => <FiguresView figures={data} />}</Answered>
      )}
    </>
  );
}
