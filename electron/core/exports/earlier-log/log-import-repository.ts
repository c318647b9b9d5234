import type { LogImportId, SiteId, StaffId } from '../../../../shared/domain/ids.ts';
import type { ImportedLog } from '../../../../shared/domain/log-import.ts';
import { ImportedLog as ImportedShape } from '../../../../shared/domain/log-import.ts';
import type { Instant } from '../../../../shared/time.ts';
import type { Db } from '../../db/open.ts';

export interface NewLogImport {
  id: LogImportId;
  siteId: SiteId;
  fileName: string;
  sha256: string;
  visits: number;
  by: StaffId;
  at: Instant;
}

/** Which earlier logs were imported, by whom, and which were taken out again. */
export function createLogImportRepository(db: Db) {
  const list = db.prepare<[], ImportedLog>(
    `SELECT log_import.id, file_name AS fileName, visits, staff_member.name AS importedBy, imported_at AS importedAt,
       undone_at AS undoneAt
     FROM log_import JOIN staff_member ON staff_member.id = imported_by WHERE arriving = 0
     ORDER BY imported_at DESC, log_import.id DESC`,
  );
  const standing = db.prepare<[string], { id: string }>(
    'SELECT id FROM log_import WHERE sha256 = ? AND undone_at IS NULL',
  );
  const insert = db.prepare(
    `INSERT INTO log_import (id, site_id, file_name, sha256, visits, imported_by, imported_at, arriving)
     VALUES (@id, @siteId, @fileName, @sha256, @visits, @by, @at, 1)`,
  );
  const arrive = db.prepare('UPDATE log_import SET arriving = 0, visits = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM log_import WHERE id = ?');
  const setUndone = db.prepare(
    'UPDATE log_import SET undone_at = ?, undone_by = ? WHERE id = ? AND undone_at IS NULL AND arriving = 0',
  );
  const interrupted = db.prepare<[], { id: LogImportId; arriving: 0 | 1 }>(
    `SELECT id, arriving FROM log_import
     WHERE arriving = 1 OR (undone_at IS NOT NULL AND EXISTS (SELECT 1 FROM visit WHERE import_id = log_import.id))`,
  );

  return {
    list: (): ImportedLog[] => list.all().map((row) => ImportedShape.parse(row)),
    isImported: (sha256: string): boolean => standing.get(sha256) !== undefined,
    /** As one that is being written: it counts only once it has arrived. */
    insert: (log: NewLogImport): void => void insert.run(log),
    setArrived: (id: LogImportId, visits: number): void => void arrive.run(visits, id),
    remove: (id: LogImportId): void => void remove.run(id),
    /** @returns false where there is none, or it was undone before */
    setUndone: (id: LogImportId, at: Instant, by: StaffId): boolean =>
      setUndone.run(at, by, id).changes === 1,
    /** Those of which a crash left a part: being written, or being taken out. */
    interrupted: () => interrupted.all(),
  };
}
export type LogImportRepository = ReturnType<typeof createLogImportRepository>;
