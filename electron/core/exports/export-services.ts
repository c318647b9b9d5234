import type { OfficeDeps } from '../services.ts';
import { createImportedVisitsRepository } from './earlier-log/imported-visits-repository.ts';
import { createLogImportRepository } from './earlier-log/log-import-repository.ts';
import { createLogImportService } from './earlier-log/log-import-service.ts';
import { createLogImportWriter } from './earlier-log/log-import-writer.ts';
import { createExportService } from './export-service.ts';
import { createExportedVisitsRepository } from './exported-visits-repository.ts';
import { createFileWriter } from './file-writer.ts';
import { createFilterWords } from './filter-words.ts';
import { createLayoutRepository } from './layout-repository.ts';
import { createLayoutService } from './layout-service.ts';
import { createScheduleRepository } from './schedule-repository.ts';
import { createScheduleService } from './schedule-service.ts';
import { createScheduledRun } from './scheduled-run.ts';

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function createExportServices(core: OfficeDeps) {
  const { db, categories, staffRepository, translations } = core;
  const schedule = createScheduleRepository(db);
  const layouts = createLayoutService({ ...core, repository: createLayoutRepository(db), schedule });
  const visits = createExportedVisitsRepository(db);
  const files = createFileWriter({
    ...core,
    visits,
    filterWords: createFilterWords({ categories, staff: staffRepository, visits, translations }),
  });
  const exports = createExportService({ ...core, layouts, files });
  const exportSchedule = createScheduleService({ ...core, repository: schedule });
  const scheduledRun = createScheduledRun({ ...core, layouts, files, repository: schedule });
  const repository = createLogImportRepository(db);
  const logImport = createLogImportService({
    ...core,
    repository,
    writer: createLogImportWriter({
      ...core,
      repository,
      visits: createImportedVisitsRepository(db, core.searchIndex),
    }),
  });
  return {
    logImport,
    layouts,
    exports,
    exportSchedule,
    scheduledRun,
    /** What is due by the clock. A file may take a while, and nothing else that is due waits for it. */
    exportTick: (): void =>
      void scheduledRun.run().catch((error: unknown) =>
        core.host.log.error('scheduled export', {
          kind: error instanceof Error ? error.name : typeof error,
        }),
      ),
  };
}
