import type { LogImportId, StaffId } from '../../../../shared/domain/ids.ts';
import { toInstant } from '../../../../shared/time.ts';
import { inTurns } from '../../db/in-turns.ts';
import type { Db } from '../../db/open.ts';
import { AppError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Host } from '../../ports.ts';
import type { SiteService } from '../../site/site-service.ts';
import type { JobControls } from '../jobs.ts';
import type { EarlierVisit } from './check-line.ts';
import type { ImportedVisitsRepository } from './imported-visits-repository.ts';
import type { LogImportRepository, NewLogImport } from './log-import-repository.ts';
import { createTakeOut } from './take-out.ts';

const atOnce = 20;

/**
 * Writes an earlier log, or takes it out again: whole or not at all, though in turns, so that the door never waits. What
 * a stop or a fault left of it is removed at once, and what a crash left at the next start.
 */
export function createLogImportWriter(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: LogImportRepository;
  visits: ImportedVisitsRepository;
  journal: Journal;
}) {
  const { db, host, repository, journal } = deps;
  const now = () => toInstant(host.now());
  const { takeOutVisits, takeBack } = createTakeOut(deps);
  const toLog = (error: unknown): void =>
    host.log.error('earlier log', { kind: error instanceof Error ? error.name : typeof error });
  function told(): void {
    host.emit('log.changed');
    host.emit('exports.changed');
  }

  return {
    /** @throws AppError `already-done` where another window was faster; the reason of the signal where it is set */
    async write(
      visits: readonly EarlierVisit[],
      { fileName, sha256, by }: Pick<NewLogImport, 'fileName' | 'sha256' | 'by'>,
      { progress, signal }: JobControls,
    ): Promise<void> {
      const site = deps.site.get();
      const id = newId<LogImportId>();
      const log = { id, siteId: site.id, fileName, sha256, by, at: now(), visits: visits.length };
      if (repository.isImported(sha256)) throw new AppError('already-done');
      repository.insert(log);
      let done = 0;
      function writeSome(): boolean {
        const some = visits.slice(done, done + atOnce);
        deps.visits.insert(some, site, log);
        done += some.length;
        return some.length > 0;
      }
      try {
        await inTurns(db, writeSome, () => {
          progress(done, visits.length);
          signal.throwIfAborted();
        });
        db.transaction(() => {
          repository.setArrived(id, visits.length);
          const details = { visits: visits.length, sha256 };
          journal.append({ actor: by, action: 'log.imported', subject: id, details });
        }).immediate();
      } catch (error) {
        await takeBack(id).catch(toLog);
        throw error;
      } finally {
        told();
      }
    },

    /** @throws AppError `already-done`; `wrong-state` where something else speaks of one of its visits */
    async undo(id: LogImportId, by: StaffId): Promise<void> {
      db.transaction(() => {
        if (!repository.setUndone(id, now(), by)) throw new AppError('already-done');
        if (deps.visits.areSpokenOf(id)) throw new AppError('wrong-state');
        journal.append({ actor: by, action: 'log.import-undone', subject: id, details: {} });
      }).immediate();
      await takeOutVisits(id);
      told();
    },

    /** At the start, before anything else writes: removes what a crash left of an import, or of an undoing. */
    recover(): void {
      const left = repository.interrupted();
      void (async () => {
        for (const { id, arriving } of left) await (arriving === 1 ? takeBack(id) : takeOutVisits(id));
        if (left.length > 0) told();
      })().catch(toLog);
    },
  };
}
export type LogImportWriter = ReturnType<typeof createLogImportWriter>;
