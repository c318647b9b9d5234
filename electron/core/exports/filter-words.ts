import type { i18n } from 'i18next';
import type { LogFilter } from '../../../shared/domain/log.ts';
import type { CategoryService } from '../categories/category-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { ExportedVisitsRepository } from './exported-visits-repository.ts';

/** Says which visits a filter means, as in `From 2026-11-16; Up to 2026-11-20; Category: Contractor`. */
export function createFilterWords(deps: {
  categories: CategoryService;
  staff: StaffRepository;
  visits: ExportedVisitsRepository;
  translations: i18n;
}) {
  const { t } = deps.translations;
  return ({ categoryId, hostId, entranceId, ...filter }: LogFilter): string => {
    const named = {
      first: filter.first,
      last: filter.last,
      words: filter.words,
      organisation: filter.organisation,
      category: categoryId && (deps.categories.find(categoryId)?.names.en ?? '?'),
      host: hostId && (deps.staff.find(hostId)?.name ?? '?'),
      entrance: entranceId && deps.visits.entranceName(entranceId),
    };
    const parts = Object.entries(named).flatMap(([name, value]) =>
      value === undefined || value === ''
        ? []
        : [t(`exported.filter.${name as keyof typeof named}`, { value })],
    );
    if (filter.stillHere === true) parts.push(t('exported.filter.stillHere'));
    if (filter.challenged === true) parts.push(t('exported.filter.challenged'));
    return parts.length === 0 ? t('exported.all') : parts.join('; ');
  };
}
export type FilterWords = ReturnType<typeof createFilterWords>;
