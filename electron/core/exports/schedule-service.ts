import { basename } from 'node:path';
import type { CallOutput } from '../../../shared/contract.ts';
import type { ExportPlan } from '../../../shared/domain/export-schedule.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { Schedule, ScheduleRepository } from './schedule-repository.ts';
import { nextDue } from './schedule-times.ts';

/** What the office sets of the export by the clock, and what it is told of it. No page sees where the folder is. */
export function createScheduleService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: ScheduleRepository;
  journal: Journal;
}) {
  const { db, host, site, repository, journal } = deps;
  /** By window: the folder that was chosen and not saved yet. */
  const chosen = new Map<string, string>();
  const now = (): Instant => toInstant(host.now());

  function write(action: string, by: StaffId, details: object, store: () => void): void {
    db.transaction(() => {
      store();
      journal.append({ actor: by, action, subject: site.get().id, details: { ...details } });
    }).immediate();
    host.emit('exports.changed');
  }

  return {
    state(): CallOutput<'exports.schedule'> {
      const found = repository.find();
      const schedule = found && {
        plan: found.plan,
        folderName: basename(found.folder),
        dueAt: found.dueAt,
      };
      return { schedule, runs: repository.runs() };
    },

    /** Asks for a folder. Gives its name, or null when the dialog was cancelled. */
    async chooseFolder(clientId: string, isStillUnlocked: () => boolean): Promise<string | null> {
      const folder = await host.chooseFolder();
      if (!isStillUnlocked()) throw new AppError('locked');
      if (folder === null) return null;
      chosen.set(clientId, folder);
      return basename(folder);
    },

    /** @throws AppError `invalid-input` where no folder was chosen, now or before */
    save(clientId: string, plan: ExportPlan, by: StaffId): void {
      const folder = chosen.get(clientId) ?? repository.find()?.folder;
      if (folder === undefined) throw new AppError('invalid-input', { fields: { folder: 'required' } });
      const { id, timeZone } = site.get();
      const schedule: Schedule = {
        plan,
        folder,
        dueAt: nextDue(plan, now(), timeZone),
        notBefore: now(),
      };
      write('export-schedule.set', by, plan, () => repository.put(id, schedule));
      chosen.delete(clientId);
    },

    end(by: StaffId): void {
      if (!repository.find()) throw new AppError('already-done');
      write('export-schedule.ended', by, {}, () => repository.remove());
    },

    /** Somebody saw that exports failed. */
    see(by: StaffId): void {
      repository.see(by);
      host.emit('exports.changed');
    },
  };
}
