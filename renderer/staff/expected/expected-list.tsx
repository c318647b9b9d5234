import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { dayInWords } from '../shell/day-input.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListTable } from '../shell/list-table.tsx';
import { byDay } from './by-day.ts';
import { ExpectedRow } from './expected-row.tsx';
import styles from './expected-list.module.css';

interface ExpectedListProps {
  visits: readonly ExpectedVisit[];
  today: SiteDay;
  onSetCancelled: (visit: ExpectedVisit, cancelled: boolean) => void;
}

/** Who is expected, day by day. */
export function ExpectedList({ visits, today, onSetCancelled }: ExpectedListProps) {
  const { t, i18n } = useTranslation();
  if (visits.length === 0) return <EmptyList>{t('staff.expected.empty')}</EmptyList>;
  const columns = ['time', 'visitor', 'host', 'state', 'actions'] as const;
  return byDay(visits, today).map(({ day, visits: ofDay }) => {
    const words = dayInWords(day, i18n.language) ?? day;
    const isOver = day < today;
    const heading = headingOf(day, words);
    return (
      <section key={day} className={styles.day} aria-label={heading}>
        <h2>{heading}</h2>
        <ListTable label={heading} columns={columns.map((column) => t(`staff.expected.${column}`))}>
          {ofDay.map((visit) => (
            <ExpectedRow
              key={visit.id}
              visit={visit}
              isOver={isOver}
              onSetCancelled={(cancelled) => onSetCancelled(visit, cancelled)}
            />
          ))}
        </ListTable>
      </section>
    );
  });

  function headingOf(day: SiteDay, words: string): string {
    if (day === today) return t('staff.expected.today', { day: words });
    return day < today ? t('staff.expected.over', { day: words }) : words;
  }
}
