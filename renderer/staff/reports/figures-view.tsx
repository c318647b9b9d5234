import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { FigureSection } from '../../../shared/reports/figure-sections.ts';
import { figureSections } from '../../../shared/reports/figure-sections.ts';
import { headlines, isEmpty } from '../../../shared/reports/figure-words.ts';
import { EmptyList } from '../shell/empty-list.tsx';
import { BarTable } from './bar-table.tsx';
import styles from './figures-view.module.css';

/** The figures as the report on paper has them: the few numbers first, then each part with its charts. */
export function FiguresView({ figures }: { figures: CallOutput<'reports.figures'> }) {
  const { t, i18n } = useTranslation();
  if (isEmpty(figures)) return <EmptyList>{t('staff.reports.nothing')}</EmptyList>;
  return (
    <>
      <dl className={styles.headlines} aria-label={t('staff.reports.headlines')}>
        {headlines(figures, t).map(({ label, value }) => (
          <div key={label} className={styles.headline}>
            <dd className={value.length > 5 ? styles.words : styles.number}>{value}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <div className={styles.sections}>
        {figureSections(figures, i18n).map((section) => (
          <Section key={section.name} section={section} />
        ))}
      </div>
      <p className={styles.foot}>{t('report.howToReadFew')}</p>
    </>
  );
}

function Section({ section: { title, sentences, charts } }: { section: FigureSection }) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {charts.map((chart) => (
        <BarTable key={chart.title} {...chart} />
      ))}
    </section>
  );
}
