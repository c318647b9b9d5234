import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallInput, CallOutput } from '../../../shared/contract.ts';
import type { ChartName } from '../../../shared/domain/insight.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { ExportRange } from '../../../shared/domain/visits.ts';
import { insightChart } from '../../../shared/insight/insight-charts.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { csvLines, csvMark } from '../files/csv-text.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Journal } from '../journal/journal.ts';
import { checkPng } from '../pictures/check-picture.ts';
import type { Host } from '../ports.ts';
import type { InsightService } from './insight-service.ts';

type Saved = CallOutput<'insight.saveCsv'>;

/**
 * A chart as a file: its table, or the picture that the page drew of it. Written where a person chose in the system's own
 * dialog; `isStillUnlocked` is asked once that is answered, since it can stand open for hours with nobody beside it.
 */
export function createInsightFiles(deps: {
  db: Db;
  host: Host;
  insight: InsightService;
  journal: Journal;
  translations: i18n;
}) {
  const { db, host, insight, journal, translations } = deps;

  async function choosePath(chart: ChartName, range: ExportRange, kind: string): Promise<string | null> {
    const subject = translations.t(`insight.subject.${chart}`).replaceAll(':', '');
    return host.chooseSaveFile(`${translations.t('insight.fileName', { subject, ...range })}.${kind}`);
  }

  /** Before the file appears: nothing leaves this machine without a line that says so. */
  const noteSaved = (chart: ChartName, range: ExportRange, kind: string, staffId: StaffId) => () =>
    db
      .transaction(() =>
        journal.append({
          actor: staffId,
          action: 'insight.saved',
          subject: chart,
          details: { ...range, kind },
        }),
      )
      .immediate();

  return {
    /** @throws AppError those of `writeWholeFile` */
    async saveCsv(
      { chart, range }: CallInput<'insight.saveCsv'>,
      staffId: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<Saved> {
      const path = await choosePath(chart, range, 'csv');
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const table = insightChart(chart, await insight.figures(range), translations);
      // An empty chart is a table without rows.
      const { columns = [translations.t(`insight.column.${chart}`)], rows = [] } = table ?? {};
      const texts = rows.map((row) => row.map(String));
      await writeWholeFile(
        path,
        (file) => file.writeFile(csvMark + csvLines([columns, ...texts])),
        noteSaved(chart, range, 'csv', staffId),
      );
      return { saved: true, fileName: basename(path) };
    },

    /** @throws AppError `invalid-input` for what is no PNG; those of `writeWholeFile` */
    async savePng(
      { chart, range, png }: CallInput<'insight.savePng'>,
      staffId: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<Saved> {
      checkPng('png', png);
      const path = await choosePath(chart, range, 'png');
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      await writeWholeFile(
        path,
        (file) => file.writeFile(Buffer.from(png, 'base64')),
        noteSaved(chart, range, 'png', staffId),
      );
      return { saved: true, fileName: basename(path) };
    },
  };
}
