import { useTranslation } from 'react-i18next';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { dayInWords } from '../../../shared/reports/figure-words.ts';

/** The days of a filter, in words. */
export function FilterDays({ filter: { first, last, stillHere } }: { filter: LogFilter }) {
  const { t, i18n } = useTranslation();
  const words = (day: string) => dayInWords(day, i18n.language);
  if (stillHere === true) return t('staff.export.now');
  if (first === undefined || last === undefined) return t('staff.export.allDays');
  return first === last ? words(first) : t('staff.export.days', { first: words(first), last: words(last) });
}
