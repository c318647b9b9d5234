import { basename } from 'node:path';
import type { CallOutput } from '../../../shared/contract.ts';
import type { ExportRequest, LayoutChoice, LogColumnId, PresetName } from '../../../shared/domain/exports.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { CategoryService } from '../categories/category-service.ts';
import { AppError } from '../errors.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { FileWriter } from './file-writer.ts';
import type { Jobs } from './jobs.ts';
import type { LayoutService } from './layout-service.ts';
import { mostRows } from './log-writer.ts';
import { presetColumns, presetsOn } from './presets.ts';

/** The visitor log as a file, written where a person chose in the system's own dialog. */
export function createExportService(deps: {
  host: Host;
  site: SiteService;
  categories: CategoryService;
  layouts: LayoutService;
  files: FileWriter;
  jobs: Jobs;
}) {
  const { host, layouts, files } = deps;
  const today = () => siteDay(toInstant(host.now()), deps.site.get().timeZone);

  return {
    /** What the page offers: presets as of today, and the layouts that were saved. */
    choices: (): CallOutput<'exports.choices'> => ({
      presets: presetsOn(today(), deps.categories.offered()),
      layouts: layouts.list(),
    }),

    count: (filter: LogFilter): number => files.count(filter),

    /**
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     */
    async save(
      { filter, layout, format, language }: ExportRequest,
      clientId: string,
      by: { staffId: StaffId; name: string },
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'exports.save'>> {
      const { name, ...what } = columnsOf(layout, layouts);
      const most = mostRows[format];
      if (most !== null && files.count(filter) > most)
        return { saved: false, because: 'too-many-visits', most };
      const path = await host.chooseSaveFile(`${files.nameFor(filter, today())}.${format}`);
      if (path === null) return { saved: false, because: 'cancelled' };
      if (!isStillUnlocked()) throw new AppError('locked');
      const wanted = { ...what, filter, layout: name, format, language, actor: by.staffId, by: by.name };
      const rows = await deps.jobs.run(clientId, 'export', (controls) => files.write(path, wanted, controls));
      return rows === null
        ? { saved: false, because: 'cancelled' }
        : { saved: true, rows, fileName: basename(path) };
    },
  };
}

/** @throws AppError `not-found` for a layout that somebody removed */
export function columnsOf(
  choice: LayoutChoice,
  layouts: LayoutService,
): { columns: readonly LogColumnId[]; name: string; preset: PresetName | null } {
  if ('preset' in choice) {
    const { preset } = choice;
    return { columns: presetColumns[preset], name: preset, preset };
  }
  const { columns, name } = layouts.existing(choice.layoutId);
  return { columns, name, preset: null };
}
