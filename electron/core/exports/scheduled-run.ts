import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { i18n } from 'i18next';
import { dayInName, runProblems } from '../../../shared/domain/export-schedule.ts';
import type { ExportRunId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { CategoryService } from '../categories/category-service.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import { columnsOf } from './export-service.ts';
import type { FileWriter } from './file-writer.ts';
import type { LayoutService } from './layout-service.ts';
import { removeLeftPartials } from './left-partials.ts';
import { narrowedBy } from './presets.ts';
import type { Schedule, ScheduleRepository } from './schedule-repository.ts';
import { daysDueAt, nextDue } from './schedule-times.ts';

/** A share that is not there now may be in a while. */
const tryAgainAfter = 15 * 60_000;
type Problem = (typeof runProblems)[number];

/**
 * Exports by the clock. What was due while the program did not run is made up, the oldest first, a file each; what fails
 * is tried again until it is written, and shown to the office meanwhile.
 */
export function createScheduledRun(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  categories: CategoryService;
  layouts: LayoutService;
  files: FileWriter;
  repository: ScheduleRepository;
  translations: i18n;
}) {
  const { host, site, layouts, files, repository } = deps;
  let isRunning = false;

  async function write({ plan, folder, dueAt }: Schedule): Promise<{ fileName: string; visits: number }> {
    const days = daysDueAt(plan, dueAt, site.get().timeZone);
    const { name, ...what } = columnsOf(plan.layout, layouts);
    const narrowed = 'preset' in plan.layout ? narrowedBy(plan.layout.preset, deps.categories.list()) : {};
    if (!narrowed) throw new AppError('not-found');
    const fileName = freeName(folder, plan.fileName.replaceAll(dayInName, days.last), plan.format);
    const by = { actor: 'system', by: deps.translations.t('exported.automatic') } as const;
    const { format, language } = plan;
    const visits = await files.write(
      join(folder, fileName),
      { ...what, filter: { ...narrowed, ...days }, layout: name, format, language, ...by },
      { progress: () => {}, signal: new AbortController().signal },
    );
    return { fileName, visits };
  }

  async function tryOnce(schedule: Schedule): Promise<void> {
    const { id: siteId, timeZone } = site.get();
    await removeLeftPartials(schedule.folder, schedule.plan.fileName, host.now());
    let problem: Problem | null = null;
    let written = { fileName: '', visits: 0 };
    try {
      written = await write(schedule);
    } catch (error) {
      problem = problemOf(error);
      host.log.warn('scheduled export failed', { problem });
    }
    deps.db
      .transaction(() => {
        const { dueAt, plan } = schedule;
        repository.noteRun(siteId, {
          id: newId<ExportRunId>(),
          dueAt,
          triedAt: toInstant(host.now()),
          problem,
          ...written,
        });
        // The office may have set another one, or ended it, while the file was written.
        const current = repository.find();
        if (current?.dueAt !== dueAt) return;
        const later = toInstant(new Date(host.now().getTime() + tryAgainAfter));
        const next = problem === null ? { dueAt: nextDue(plan, dueAt, timeZone) } : { notBefore: later };
        repository.put(siteId, { ...current, ...next });
      })
      .immediate();
    host.emit('exports.changed');
  }

  return {
    /** Writes what is due and not yet written. */
    async run(): Promise<void> {
      if (isRunning) return;
      isRunning = true;
      try {
        for (;;) {
          const now: Instant = toInstant(host.now());
          const schedule = repository.find();
          if (!schedule || schedule.dueAt > now || schedule.notBefore > now) return;
          await tryOnce(schedule);
        }
      } finally {
        isRunning = false;
      }
    },
  };
}

function problemOf(error: unknown): Problem {
  const code = error instanceof AppError ? error.code : 'internal';
  return runProblems.find((known) => known === code) ?? 'internal';
}

/** A file that stands there already is somebody's: this one gets a number. */
function freeName(folder: string, name: string, format: string): string {
  let free = `${name}.${format}`;
  for (let n = 2; existsSync(join(folder, free)); n += 1) free = `${name} (${n}).${format}`;
  return free;
}
