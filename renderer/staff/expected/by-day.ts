import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import type { SiteDay } from '../../../shared/time.ts';

export interface ExpectedDay {
  day: SiteDay;
  visits: ExpectedVisit[];
}

/** Visits under their days: today first, then in order; within a day those without a time come last. */
export function byDay(visits: readonly ExpectedVisit[]): ExpectedDay[] {
  const days = new Map<SiteDay, ExpectedVisit[]>();
  for (const visit of visits) days.set(visit.day, [...(days.get(visit.day) ?? []), visit]);
  const clock = ({ time }: ExpectedVisit) => time || '99:99';
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([day, ofDay]) => ({
      day,
      visits: ofDay.toSorted((a, b) => clock(a).localeCompare(clock(b)) || a.name.localeCompare(b.name)),
    }));
}
