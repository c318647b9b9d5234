import type { TFunction } from 'i18next';
import type { Count, Figures } from '../domain/reports.ts';
import { intlLocale } from '../plain/time.ts';

type What = 'visits' | 'challenges' | 'incidents' | 'exceptions';

/** As in `12` or `fewer than 5`. */
export const countInWords = (count: Count, t: TFunction): string =>
  typeof count === 'number' ? String(count) : t(`report.${count}`);

/** As in `12 visits` or `fewer than 5 visits`. */
export const amountOf = (what: What, count: Count, t: TFunction): string =>
  t(`report.amount.${what}`, {
    count: typeof count === 'number' ? count : 5,
    amount: countInWords(count, t),
  });

/** As in `25 minutes` or `3 h 5 min`. */
export function minutesInWords(minutes: number, t: TFunction): string {
  if (minutes < 120) return t('report.amount.minutes', { count: minutes });
  return t('report.hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** As in `2 November 2026`. */
export function dayInWords(day: string, language: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intlLocale(language), style).format(Date.parse(`${day}T12:00:00Z`));
}

/** The few numbers to be seen first, each with what it counts. */
export function headlines({ visits, challenges, incidents }: Figures, t: TFunction) {
  const { acknowledged } = visits;
  const minutes = incidents?.medianMinutesToDsl ?? null;
  const rate = () => {
    if (acknowledged === null) return t('report.unknown');
    if (acknowledged.rate !== null) return t('report.percent', { rate: acknowledged.rate });
    return acknowledged.missing === 'few' && typeof visits.total === 'number'
      ? t('report.atLeastPercent', { rate: Math.floor((100 * (visits.total - 4)) / visits.total) })
      : t('report.unknown');
  };
  return [
    { label: t('report.headline.visits'), value: countInWords(visits.total, t) },
    { label: t('report.headline.agreed'), value: rate() },
    { label: t('report.headline.challenges'), value: countInWords(challenges.total, t) },
    {
      label: t('report.headline.incidents'),
      value: incidents === null ? t('report.unknown') : countInWords(incidents.total, t),
    },
    {
      label: t('report.headline.timeToDsl'),
      value: minutes === null ? t('report.unknown') : minutesInWords(minutes, t),
    },
  ];
}

/** Whether nothing at all was recorded. */
export function isEmpty({ visits, challenges, incidents, exceptions, reviews, triggers }: Figures): boolean {
  const counts = [visits, challenges, exceptions, ...(incidents ? [incidents] : [])];
  return counts.every(({ total }) => total === 0) && reviews.length === 0 && triggers.length === 0;
}
