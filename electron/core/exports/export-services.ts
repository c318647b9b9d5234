import type { OfficeDeps } from '../services.ts';
import { createExportService } from './export-service.ts';
import { createExportedVisitsRepository } from './exported-visits-repository.ts';
import { createFileWriter } from './file-writer.ts';
import { createFilterWords } from './filter-words.ts';
import { createLayoutRepository } from './layout-repository.ts';
import { createLayoutService } from './layout-service.ts';

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function createExportServices(core: OfficeDeps) {
  const { db, categories, staffRepository, translations } = core;
  const layouts = createLayoutService({ ...core, repository: createLayoutRepository(db) });
  const files = createFileWriter({
    ...core,
    visits: createExportedVisitsRepository(db),
    filterWords: createFilterWords({ categories, staff: staffRepository, translations }),
  });
  const exports = createExportService({ ...core, layouts, files });
  return {
    layouts,
    exports,
    /** What is due by the clock. */
    exportTick: (): void | Promise<void> => undefined,
  };
}
