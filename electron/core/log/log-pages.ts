import type { LogChoices, LogFilter, LogPage } from '../../../shared/domain/log.ts';
import { mostCounted } from '../../../shared/domain/log.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { LogSearch } from './log-search.ts';

/** The log as its page shows it, and what its filters offer. */
export function createLogPages(deps: {
  site: SiteService;
  search: LogSearch;
  categories: CategoryRepository;
  staff: StaffRepository;
}) {
  const { site, search } = deps;
  return {
    /** One page, the latest first. The first one says how many there are. */
    page(filter: LogFilter, after: number | null, size: number): LogPage {
      const { timeZone } = site.get();
      // One more than is shown, or counted, tells whether there are more.
      const asked = after === null ? Math.max(mostCounted, size) : size;
      const keys = search.keys(filter, timeZone, after, asked + 1);
      const shown = keys.slice(0, size);
      return {
        visits: search.rows(shown),
        next: keys.length > size ? (shown.at(-1) ?? null) : null,
        count:
          after === null
            ? { found: Math.min(keys.length, mostCounted), more: keys.length > mostCounted }
            : null,
      };
    },
    choices(): LogChoices {
      return {
        categories: deps.categories.list().map(({ id, names, active }) => ({ id, name: names.en, active })),
        hosts: deps.staff
          .all()
          .map(({ id, name, active }) => ({ id, name, active }))
          .toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name)),
        entrances: search.entrances(),
        any: search.any(),
      };
    },
  };
}
