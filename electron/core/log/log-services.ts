import type { CoreServices } from '../core-services.ts';
import { createCorrectionRepository } from './correction-repository.ts';
import { createCorrectionService } from './correction-service.ts';
import { createLogPages } from './log-pages.ts';
import { createSavedFilters } from './saved-filters.ts';
import { createVisitFileRepository } from './visit-file-repository.ts';
import { createVisitFileService } from './visit-file-service.ts';

/** The log: its pages, its saved filters, a visit's page, and corrections. */
export function createLogServices(core: CoreServices) {
  const { db, host, site, journal, searchIndex, visitRepository, staffRepository } = core;
  const repository = createCorrectionRepository(db);
  return {
    logPages: createLogPages({
      site,
      search: core.logSearch,
      categories: core.categoryRepository,
      staff: staffRepository,
    }),
    savedFilters: createSavedFilters({ db, host, site, journal }),
    visitFiles: createVisitFileService({
      visits: visitRepository,
      repository: createVisitFileRepository(db),
      corrections: repository,
    }),
    corrections: createCorrectionService({
      db,
      host,
      visits: visitRepository,
      staff: staffRepository,
      repository,
      searchIndex,
      journal,
    }),
  };
}
