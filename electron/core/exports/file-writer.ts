import type { i18n } from 'i18next';
import type { ExportFormat, LogColumnId, PresetName } from '../../../shared/domain/exports.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { loadColumnTexts } from '../../../shared/i18n/column-texts.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { siteDateTime, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Actor, Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { Cell } from './cells.ts';
import type { ExportedVisitsRepository, Fact } from './exported-visits-repository.ts';
import type { FilterWords } from './filter-words.ts';
import type { JobControls } from './jobs.ts';
import type { ColumnContext } from './log-columns.ts';
import { logColumns } from './log-columns.ts';
import { logWriter } from './log-writer.ts';
import { sayFacts } from './saying-facts.ts';
import { createSiteClock } from './site-clock.ts';

const batchSize = 500;

/** Which visits go into a file, how, and who has it written. */
export interface WantedFile {
  filter: LogFilter;
  columns: readonly LogColumnId[];
  /** The name of the preset or of the layout. */
  layout: string;
  /** Null where the columns are those of a layout. */
  preset: PresetName | null;
  format: ExportFormat;
  language: Language;
  actor: Actor;
  /** In words, for the file itself. */
  by: string;
}

/** Writes visits into files. A file appears whole or not at all, and never without an entry in the journal before it. */
export function createFileWriter(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  visits: ExportedVisitsRepository;
  filterWords: FilterWords;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, site, visits, journal, translations } = deps;
  const { t } = translations;

  /** Page by page, not as one long query: the door must be able to sign people in while an export runs. */
  async function* rowsOf(
    { filter, columns }: WantedFile,
    timeZone: string,
    { progress, signal }: JobControls,
  ): AsyncGenerator<Cell[][]> {
    const total = visits.count(filter, timeZone);
    const names = [...new Set(columns.flatMap((id) => [...logColumns[id].facts]))];
    const made = columns.map((id) => {
      const { facts, cell } = logColumns[id];
      return { cell, first: names.indexOf(facts[0]), second: names.indexOf(facts[1] ?? facts[0]) };
    });
    const context: ColumnContext = { clock: createSiteClock(timeZone), say: sayFacts(t) };
    const toCells = (row: Fact[]) =>
      made.map(({ cell, first, second }) => cell(row[first] ?? null, row[second] ?? null, context));
    let done = 0;
    progress(0, total);
    for (const page of visits.pages(filter, timeZone, names, batchSize)) {
      signal.throwIfAborted();
      yield page.map(toCells);
      done += page.length;
      progress(done, Math.max(total, done));
      await new Promise((resolve) => setImmediate(resolve));
    }
    signal.throwIfAborted();
  }

  return {
    count: (filter: LogFilter): number => visits.count(filter, site.get().timeZone),

    /** The name of a file, without its ending: days, and never whom it is about. */
    nameFor: ({ first, last, stillHere }: LogFilter, today: SiteDay): string =>
      stillHere === true
        ? t('exported.fileName.fire', { day: today })
        : first !== undefined && last !== undefined
          ? t('exported.fileName.days', { first, last })
          : t('exported.fileName.day', { day: today }),

    /**
     * @returns how many visits were written
     * @throws AppError `disk-full` or `cannot-write-file`; the reason of the signal where it is set
     */
    async write(path: string, wanted: WantedFile, controls: JobControls): Promise<number> {
      const { filter, columns, format, language } = wanted;
      const { name: siteName, timeZone } = site.get();
      const [texts, write] = await Promise.all([loadColumnTexts(language), logWriter(format)]);
      let rows = 0;
      await writeWholeFile(
        path,
        async (file) => {
          rows = await write(file, {
            columns: columns.map((id) => ({ id, heading: texts[id], width: logColumns[id].width })),
            rows: rowsOf(wanted, timeZone, controls),
            language,
            title: texts.title,
            site: siteName,
            about: (count) => [
              [
                t('exported.title'),
                wanted.preset === null ? wanted.layout : t(`staff.export.preset.${wanted.preset}`),
              ],
              [t('exported.site'), siteName],
              [t('exported.when'), siteDateTime(toInstant(host.now()), timeZone, 'en')],
              [t('exported.by'), wanted.by],
              [t('exported.which'), deps.filterWords(filter)],
              [t('exported.visits'), String(count)],
              [t('exported.columns'), columns.map((id) => texts[id]).join(', ')],
            ],
            pageOf: (page, count) =>
              texts.page.replace('{{page}}', String(page)).replace('{{count}}', String(count)),
            fonts: async () => (await deps.paper()).fonts,
            signal: controls.signal,
          });
          controls.signal.throwIfAborted();
        },
        // Before the file appears: no log leaves this machine without a line that says so.
        () => db.transaction(() => journal.append(entryOf(wanted, rows))).immediate(),
      );
      return rows;
    },
  };
}
export type FileWriter = ReturnType<typeof createFileWriter>;

/** What the journal keeps: which days and which fields narrowed, but nothing that was looked for. */
function entryOf({ filter, layout, format, actor }: WantedFile, rows: number) {
  const { first = null, last = null, ...others } = filter;
  const narrowedBy = Object.keys(others).toSorted();
  return {
    actor,
    action: 'log.exported',
    subject: format,
    details: { first, last, narrowedBy, layout, rows },
  };
}
