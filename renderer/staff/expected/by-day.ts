import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import type { SiteDay } from '../../../shared/time.ts';

export interface ExpectedDay {
  day: SiteDay;
  visits: ExpectedVisit[];
}

/**
 * Visits under their days: today first, then what lies ahead, then what is over, the last day first. Within a day those
 * without a time come last.
 */
export function byDay(visits: readonly ExpectedVisit[], today: SiteDay): ExpectedDay[] {
  const days = new Map<SiteDay, ExpectedVisit[]>();
  for (const visit of visits) days.set(visit.day, [...(days.get(visit.day) ?? []), visit]);
  const clock = ({ time }: ExpectedVisit) => time || '99:99';
  const isOver = (day: SiteDay) => day < today;
  return [...days]
    .toSorted(([a], [b]) => {
      if (isOver(a) !== isOver(b)) return isOver(a) ? 1 : -1;
      return isOver(a) ? b.localeCompare(a) : a.localeCompare(b);
    })
    .map(([day, ofDay]) => ({
      day,
      visits: ofDay.toSorted((a, b) => clock(a).localeCompare(clock(b)) || a.name.localeCompare(b.name)),
    }));
}
