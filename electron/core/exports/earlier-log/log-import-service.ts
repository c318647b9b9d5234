import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../../shared/contract.ts';
import type { LogImportPlan } from '../../../../shared/domain/log-import.ts';
import type { ImportId, LogImportId, StaffId } from '../../../../shared/domain/ids.ts';
import { toInstant } from '../../../../shared/time.ts';
import type { CategoryService } from '../../categories/category-service.ts';
import { AppError } from '../../errors.ts';
import type { createPendingImports } from '../../expected/pending-imports.ts';
import { newId } from '../../ids.ts';
import type { Host } from '../../ports.ts';
import type { SiteService } from '../../site/site-service.ts';
import type { StaffService } from '../../staff/staff-service.ts';
import type { JobControls, Jobs } from '../jobs.ts';
import type { CheckedLog } from './check-log.ts';
import { checkLog } from './check-log.ts';
import { guessDates } from './dates.ts';
import { guessColumns } from './guess-columns.ts';
import type { LogImportRepository } from './log-import-repository.ts';
import type { LogImportWriter } from './log-import-writer.ts';
import type { LogFile } from './read-log.ts';
import { readLog } from './read-log.ts';
import { saveProblems } from './save-problems.ts';

export interface PendingLog {
  id: ImportId;
  /** Who looked at it. */
  by: StaffId;
  fileName: string;
  file: LogFile;
}

const shown = { rows: 10, problems: 200 };
const unwatched: JobControls = { progress: () => {}, signal: new AbortController().signal };

/** An earlier system's log, from CSV: looked at first, then imported whole or not at all. */
export function createLogImportService(deps: {
  host: Host;
  site: SiteService;
  categories: CategoryService;
  staff: StaffService;
  repository: LogImportRepository;
  writer: LogImportWriter;
  pendingLogs: ReturnType<typeof createPendingImports<never, PendingLog>>;
  jobs: Jobs;
  translations: i18n;
}) {
  const { host, site, categories, pendingLogs, repository, writer } = deps;

  function pendingOf(clientId: string, id: ImportId, by: StaffId): PendingLog {
    const read = pendingLogs.of(clientId);
    if (read?.id !== id) throw new AppError('not-found');
    if (read.by !== by) throw new AppError('wrong-state');
    return read;
  }
  async function check(file: LogFile, plan: LogImportPlan, controls = unwatched): Promise<CheckedLog> {
    const { timeZone } = site.get();
    const checked = await checkLog(file, plan, { ...deps, timeZone, now: toInstant(host.now()) }, controls);
    if (!repository.isImported(file.sha256)) return checked;
    const again = { line: 1, field: null, problem: 'already-imported' } as const;
    return { ...checked, problems: [again, ...checked.problems] };
  }

  return {
    /** @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it */
    async read(
      clientId: string,
      by: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'logImport.read'>> {
      pendingLogs.forget(clientId);
      const path = await host.chooseOpenFile();
      if (path === null) return { chosen: false };
      const file = await readLog(path);
      if (!isStillUnlocked()) throw new AppError('locked');
      const read = { id: newId<ImportId>(), by, fileName: basename(path), file };
      if (file.problems.length === 0) pendingLogs.keep(clientId, read);
      const { headings, records, problems } = file;
      const columns = guessColumns(headings);
      const dayColumn = columns.day ?? columns.signedIn;
      const days = dayColumn === null ? [] : records.map(({ cells }) => cells[dayColumn] ?? '');
      const offered = categories.offered();
      const otherwise = offered.find(({ pictogram }) => pictogram === 'visitor') ?? offered[0];
      if (!otherwise) throw new AppError('wrong-state');
      return {
        chosen: true,
        importId: read.id,
        fileName: read.fileName,
        problems,
        headings,
        lines: records.length,
        guess: { columns, dates: guessDates(days), categories: {}, otherwise: otherwise.id },
      };
    },

    async preview(
      clientId: string,
      id: ImportId,
      plan: LogImportPlan,
      by: StaffId,
    ): Promise<CallOutput<'logImport.preview'>> {
      const { visits, problems, categories: words } = await check(pendingOf(clientId, id, by).file, plan);
      const hosts = new Map(deps.staff.hosts().map(({ id: hostId, name }) => [hostId, name]));
      return {
        rows: visits.slice(0, shown.rows).map((visit) => ({
          line: visit.line,
          name: visit.name,
          organisation: visit.organisation,
          category: visit.category.names.en,
          host: visit.hostId === null ? visit.host : (hosts.get(visit.hostId) ?? ''),
          signedInAt: visit.signedInAt,
          signedOutAt: visit.signedOutAt,
        })),
        categories: words,
        visits: visits.length,
        problems: problems.slice(0, shown.problems),
        problemCount: problems.length,
      };
    },

    /** All that is wrong, line by line, as a file: for whoever mends it, or for the maker of the other system. */
    async saveProblems(
      clientId: string,
      id: ImportId,
      plan: LogImportPlan,
      by: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'logImport.saveProblems'>> {
      const { problems } = await check(pendingOf(clientId, id, by).file, plan);
      return saveProblems(host, deps.translations, problems, isStillUnlocked);
    },

    /** Null where it was stopped: nothing is imported then. */
    async run(
      clientId: string,
      id: ImportId,
      plan: LogImportPlan,
      by: StaffId,
    ): Promise<CallOutput<'logImport.run'>> {
      const { file, fileName } = pendingOf(clientId, id, by);
      const count = await deps.jobs.run(clientId, 'log-import', async (controls) => {
        const { visits, problems } = await check(file, plan, controls);
        if (problems.length > 0 || visits.length === 0) throw new AppError('wrong-state');
        await writer.write(visits, { fileName, sha256: file.sha256, by }, controls);
        return visits.length;
      });
      if (count !== null) pendingLogs.forget(clientId);
      return { visits: count };
    },

    list: () => repository.list(),
    /** @throws AppError `already-done`; `wrong-state` where something else refers to one of its visits */
    undo: (id: LogImportId, by: StaffId): Promise<void> => writer.undo(id, by),
    recover: writer.recover,
  };
}
