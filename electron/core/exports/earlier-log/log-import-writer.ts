import type { LogImportId, StaffId } from '../../../../shared/domain/ids.ts';
import { toInstant } from '../../../../shared/time.ts';
import type { Db } from '../../db/open.ts';
import { AppError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Host } from '../../ports.ts';
import type { SiteService } from '../../site/site-service.ts';
import type { EarlierVisit } from './check-line.ts';
import type { LogImportRepository, NewLogImport } from './log-import-repository.ts';

/** Writes an earlier log in one transaction, or takes it out again in one. */
export function createLogImportWriter(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: LogImportRepository;
  journal: Journal;
}) {
  const { db, host, repository, journal } = deps;
  const now = () => toInstant(host.now());
  function told(): void {
    host.emit('log.changed');
    host.emit('exports.changed');
  }

  return {
    write(
      visits: readonly EarlierVisit[],
      { fileName, sha256, by }: Pick<NewLogImport, 'fileName' | 'sha256' | 'by'>,
    ): void {
      const site = deps.site.get();
      const log = { id: newId<LogImportId>(), siteId: site.id, fileName, sha256, by, at: now() };
      const whole = { ...log, visits: visits.length };
      db.transaction(() => {
        repository.insert(whole);
        for (const visit of visits) repository.insertVisit(visit, site, whole);
        journal.append({
          actor: by,
          action: 'log.imported',
          subject: log.id,
          details: { visits: visits.length, sha256 },
        });
      }).immediate();
      told();
    },

    undo(id: LogImportId, by: StaffId): void {
      try {
        db.transaction(() => {
          if (!repository.setUndone(id, now(), by)) throw new AppError('already-done');
          repository.removeVisits(id);
          journal.append({ actor: by, action: 'log.import-undone', subject: id, details: {} });
        }).immediate();
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code.startsWith('SQLITE_CONSTRAINT')) throw new AppError('wrong-state');
        throw error;
      }
      told();
    },
  };
}
export type LogImportWriter = ReturnType<typeof createLogImportWriter>;
