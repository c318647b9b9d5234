import type { LogImportId, VisitId, VisitorId } from '../../../../shared/domain/ids.ts';
import type { Db } from '../../db/open.ts';
import { newId } from '../../ids.ts';
import type { SearchIndex } from '../../log/search-index.ts';
import type { Site } from '../../site/site-service.ts';
import { newBadgeToken } from '../../visits/badge-codes.ts';
import type { EarlierVisit } from './check-line.ts';
import type { NewLogImport } from './log-import-repository.ts';

interface ImportedVisit {
  place: number;
  id: VisitId;
  visitorId: VisitorId;
}

/**
 * The visits that an earlier log brought, and the visitors that came with them. The search index is written for many of
 * them together: SQLite writes out what is new in it whenever a statement begins that may have to be taken back.
 */
export function createImportedVisitsRepository(db: Db, searchIndex: SearchIndex) {
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
  const next = db.prepare<[string, number, number], ImportedVisit>(
    `SELECT rowid AS place, id, visitor_id AS visitorId FROM visit WHERE import_id = ? AND rowid > ?
     ORDER BY rowid LIMIT ?`,
  );
  const count = db.prepare<[string], number>('SELECT count(*) FROM visit WHERE import_id = ?').pluck();
  const removeVisit = db.prepare('DELETE FROM visit WHERE id = ?');
  const removeVisitor = db.prepare(
    'DELETE FROM visitor WHERE id = ? AND NOT EXISTS (SELECT 1 FROM visit WHERE visitor_id = visitor.id)',
  );
  // Whatever table may speak of a visit, also one that comes later.
  const speaking = db
    .prepare<[], { name: string; column: string }>(
      `SELECT DISTINCT sqlite_schema.name, key."from" AS "column"
       FROM sqlite_schema, pragma_foreign_key_list(sqlite_schema.name) AS key
       WHERE sqlite_schema.type = 'table' AND key."table" = 'visit' AND key.on_delete <> 'CASCADE'
         AND sqlite_schema.name <> 'visit_not_indexed'`,
    )
    .all()
    .map(({ name, column }) =>
      db
        .prepare<[string], number>(
          `SELECT EXISTS (SELECT 1 FROM "${name}" WHERE "${column}" IN (SELECT id FROM visit WHERE import_id = ?))`,
        )
        .pluck(),
    );

  const removeOne = db.transaction(({ id, visitorId }: ImportedVisit): void => {
    removeVisit.run(id);
    removeVisitor.run(visitorId);
  });

  function insertOne(visit: EarlierVisit, site: Site, { id: importId, by, at }: NewLogImport): VisitId {
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
    return id;
  }

  return {
    insert: (visits: readonly EarlierVisit[], site: Site, log: NewLogImport): void =>
      visits.map((visit) => insertOne(visit, site, log)).forEach(searchIndex.put),
    count: (id: LogImportId): number => count.get(id) ?? 0,
    /** Whether something else speaks of one of them, such as a challenge. */
    areSpokenOf: (id: LogImportId): boolean => speaking.some((statement) => statement.get(id) === 1),
    /** The first of them behind a place. */
    next: (id: LogImportId, behind: number, most: number): ImportedVisit[] => next.all(id, behind, most),
    /** One that something else refers to stays. */
    remove(visits: readonly ImportedVisit[]): void {
      for (const { id } of visits) searchIndex.remove(id);
      for (const visit of visits) {
        try {
          removeOne(visit);
        } catch (error) {
          const code = error instanceof Error && 'code' in error ? String(error.code) : '';
          if (!code.startsWith('SQLITE_CONSTRAINT')) throw error;
          searchIndex.put(visit.id);
        }
      }
    },
  };
}
export type ImportedVisitsRepository = ReturnType<typeof createImportedVisitsRepository>;
