import type { ImportedLog } from '../../../../shared/domain/log-import.ts';
import { ImportedLog as ImportedShape } from '../../../../shared/domain/log-import.ts';
import type { LogImportId, SiteId, StaffId, VisitId, VisitorId } from '../../../../shared/domain/ids.ts';
import type { Instant } from '../../../../shared/time.ts';
import type { Db } from '../../db/open.ts';
import { newId } from '../../ids.ts';
import type { SearchIndex } from '../../log/search-index.ts';
import type { Site } from '../../site/site-service.ts';
import { newBadgeToken } from '../../visits/badge-codes.ts';
import type { EarlierVisit } from './check-line.ts';

export interface NewLogImport {
  id: LogImportId;
  siteId: SiteId;
  fileName: string;
  sha256: string;
  visits: number;
  by: StaffId;
  at: Instant;
}

export function createLogImportRepository(db: Db, searchIndex: SearchIndex) {
  const list = db.prepare<[], ImportedLog>(
    `SELECT log_import.id, file_name AS fileName, visits, staff_member.name AS importedBy, imported_at AS importedAt,
       undone_at AS undoneAt
     FROM log_import JOIN staff_member ON staff_member.id = imported_by ORDER BY imported_at DESC, log_import.id DESC`,
  );
  const standing = db.prepare<[string], { id: string }>(
    'SELECT id FROM log_import WHERE sha256 = ? AND undone_at IS NULL',
  );
  const insert = db.prepare(
    `INSERT INTO log_import (id, site_id, file_name, sha256, visits, imported_by, imported_at)
     VALUES (@id, @siteId, @fileName, @sha256, @visits, @by, @at)`,
  );
  const insertVisitor = db.prepare(
    'INSERT INTO visitor (id, site_id, name, organisation, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  // A visit whose end the file does not tell was not signed out by anybody: the office closes it with the import.
  const insertVisit = db.prepare(
    `INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, category_name, pictogram, wants_badge,
       request_id, escort, escort_rule, host_id, host_text, purpose, vehicle, contact, badge_number, badge_token,
       signed_in_at, expected_out_at, signed_out_at, signed_out_by, signed_out_staff_id, closed_by_office, log_key,
       import_id)
     VALUES (@id, @siteId, @entranceId, @visitorId, @categoryId, @categoryName, @pictogram, 0,
       @id, @escort, @escortRule, @hostId, @hostText, @purpose, @vehicle, @contact, @badgeNumber, @badgeToken,
       @signedInAt, @out, @out, @by, @closedBy, @closed, @logKey, @importId)`,
  );
  const visitsOf = db.prepare<[string], { id: VisitId; visitorId: VisitorId }>(
    'SELECT id, visitor_id AS visitorId FROM visit WHERE import_id = ?',
  );
  const removeVisit = db.prepare('DELETE FROM visit WHERE id = ?');
  const removeVisitor = db.prepare('DELETE FROM visitor WHERE id = ?');
  const setUndone = db.prepare(
    'UPDATE log_import SET undone_at = ?, undone_by = ? WHERE id = ? AND undone_at IS NULL',
  );

  return {
    list: (): ImportedLog[] => list.all().map((row) => ImportedShape.parse(row)),
    isImported: (sha256: string): boolean => standing.get(sha256) !== undefined,
    insert: (log: NewLogImport): void => void insert.run(log),

    insertVisit(visit: EarlierVisit, site: Site, { id: importId, by, at }: NewLogImport): void {
      const id = newId<VisitId>();
      const visitorId = newId<VisitorId>();
      const { category, signedInAt, signedOutAt, hostId } = visit;
      insertVisitor.run(visitorId, site.id, visit.name, visit.organisation, at);
      insertVisit.run({
        id,
        siteId: site.id,
        entranceId: site.entranceId,
        visitorId,
        categoryId: category.id,
        categoryName: visit.categoryName,
        pictogram: category.pictogram,
        escort: category.escort === 'unescorted' ? 'unescorted' : 'escorted',
        escortRule: category.escort,
        hostId,
        hostText: hostId === null ? visit.host : '',
        purpose: visit.purpose,
        vehicle: visit.vehicle,
        contact: visit.contact,
        badgeNumber: visit.badgeNumber,
        badgeToken: newBadgeToken(),
        signedInAt,
        out: signedOutAt ?? signedInAt,
        by: signedOutAt === null ? 'staff' : 'visitor',
        closedBy: signedOutAt === null ? by : null,
        closed: signedOutAt === null ? 1 : 0,
        logKey: searchIndex.nextKey(Date.parse(signedInAt)),
        importId,
      });
      searchIndex.put(id);
    },

    /** @throws what SQLite says where something else refers to one of the visits */
    removeVisits(id: LogImportId): void {
      for (const visit of visitsOf.all(id)) {
        searchIndex.remove(visit.id);
        removeVisit.run(visit.id);
        removeVisitor.run(visit.visitorId);
      }
    },
    /** @returns false where there is none, or it was undone before */
    setUndone: (id: LogImportId, at: Instant, by: StaffId): boolean =>
      setUndone.run(at, by, id).changes === 1,
  };
}
export type LogImportRepository = ReturnType<typeof createLogImportRepository>;
