import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { ExportRange } from '../../../shared/domain/visits.ts';
import { nextDay, startOfSiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRecord } from '../visits/visit-record.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import { logColumns } from './log-columns.ts';
import { writeCsv } from './write-csv.ts';

const batchSize = 500;

/** The visitor log as a file, written where a person chose in the system's own dialog. */
export function createLogService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  visits: VisitRepository;
  journal: Journal;
  translations: i18n;
}) {
  const { db, host, visits, journal, translations } = deps;

  /** Page by page, not as one long query: the door must be able to sign people in while an export runs. */
  async function* rowsOf(range: ExportRange, timeZone: string): AsyncGenerator<string[][]> {
    const instants = {
      from: startOfSiteDay(range.first, timeZone),
      to: startOfSiteDay(nextDay(range.last), timeZone),
    };
    let last: VisitRecord | null = null;
    for (;;) {
      const batch: VisitRecord[] = visits.pageOf(instants, last, batchSize);
      if (batch.length === 0) return;
      yield batch.map((visit) => logColumns.map((column) => column.value(visit, { timeZone }, translations)));
      last = batch.at(-1) ?? null;
    }
  }

  return {
    /**
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     */
    async export(
      range: ExportRange,
      staffId: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'log.export'>> {
      const suggested = `${translations.t('staff.export.fileName', range)}.csv`;
      const path = await host.chooseSaveFile(suggested);
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const { timeZone } = deps.site.get();
      const heading = logColumns.map((column) => column.heading(translations));
      const rows = await writeCsv(path, heading, rowsOf(range, timeZone), (count) => {
        // Before the file appears: no log leaves this machine without a line that says so.
        db.transaction(() => {
          journal.append({
            actor: staffId,
            action: 'log.exported',
            subject: 'csv',
            details: { ...range, rows: count },
          });
        }).immediate();
      });
      return { saved: true, rows, fileName: basename(path) };
    },
  };
}
