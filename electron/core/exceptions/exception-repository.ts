import { DeviceKind } from '../../../shared/domain/devices.ts';
import { ExceptionReason } from '../../../shared/domain/exceptions.ts';
import type { CategoryId, ExceptionId, SiteId, StaffId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

interface ExceptionRow {
  id: ExceptionId;
  visitorId: VisitorId | null;
  categoryId: CategoryId | null;
  device: string;
  reason: string;
  note: string;
  places: string;
  from: SiteDay;
  until: SiteDay;
  forName: string;
  approvedBy: string;
  approvedAt: Instant;
  endedAt: Instant | null;
}

/** A permission as it was written down: for a visitor or for a category, never both. */
export interface ExceptionRecord extends Omit<ExceptionRow, 'device' | 'reason'> {
  device: DeviceKind;
  reason: ExceptionReason;
}

export interface NewExceptionRow {
  id: ExceptionId;
  siteId: SiteId;
  visitorId: VisitorId | null;
  categoryId: CategoryId | null;
  device: DeviceKind;
  reason: ExceptionReason;
  note: string;
  places: string;
  from: SiteDay;
  until: SiteDay;
  approvedBy: StaffId;
  approvedAt: Instant;
}

export interface KnownVisitor {
  id: VisitorId;
  name: string;
  organisation: string;
}

const select = `
  SELECT device_exception.id, visitor_id AS visitorId, category_id AS categoryId, device_kind AS device, reason, note,
    places, holds_from AS "from", holds_until AS "until",
    coalesce(visitor.name, category.names ->> '$.en') AS forName, approver.name AS approvedBy, approved_at AS approvedAt,
    ended_at AS endedAt
  FROM device_exception
  JOIN staff_member AS approver ON approver.id = approved_by
  LEFT JOIN visitor ON visitor.id = visitor_id
  LEFT JOIN category ON category.id = category_id`;

function toRecord(row: ExceptionRow): ExceptionRecord {
  return { ...row, device: DeviceKind.parse(row.device), reason: ExceptionReason.parse(row.reason) };
}

/** Permissions to keep a device. They are ended, never deleted. */
export function createExceptionRepository(db: Db) {
  const all = db.prepare<[], ExceptionRow>(`${select} ORDER BY approved_at DESC, device_exception.id DESC`);
  const byId = db.prepare<[string], ExceptionRow>(`${select} WHERE device_exception.id = ?`);
  const since = db.prepare<[string], ExceptionRow>(
    `${select} WHERE ended_at IS NULL AND holds_until >= ? ORDER BY holds_until DESC, device_exception.id`,
  );
  const insert = db.prepare(
    `INSERT INTO device_exception (id, site_id, visitor_id, category_id, device_kind, reason, note, places, holds_from,
       holds_until, approved_by, approved_at)
     VALUES (@id, @siteId, @visitorId, @categoryId, @device, @reason, @note, @places, @from, @until, @approvedBy,
       @approvedAt)`,
  );
  const end = db.prepare(
    'UPDATE device_exception SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL',
  );
  const visitorExists = db.prepare<[string], { id: string }>('SELECT id FROM visitor WHERE id = ?');
  const knownVisitors = db.prepare<[], KnownVisitor>(
    `SELECT id, name, organisation FROM visitor
     WHERE EXISTS (SELECT 1 FROM visit WHERE visitor_id = visitor.id AND signed_out_at IS NULL)
       OR EXISTS (SELECT 1 FROM pass WHERE visitor_id = visitor.id AND revoked_at IS NULL)
     ORDER BY name COLLATE NOCASE, id`,
  );

  return {
    /** Latest first. */
    list: () => all.all().map(toRecord),
    find(id: ExceptionId): ExceptionRecord | null {
      const row = byId.get(id);
      return row ? toRecord(row) : null;
    },
    /** Those that nobody has ended and that hold on this day or held later than it: the longest first. */
    since: (day: SiteDay) => since.all(day).map(toRecord),
    insert: (row: NewExceptionRow) => void insert.run(row),
    end: (id: ExceptionId, at: Instant, staffId: StaffId) => end.run(at, staffId, id).changes === 1,
    isVisitor: (id: VisitorId) => visitorExists.get(id) !== undefined,
    /** Those who are on site or have a pass. */
    knownVisitors: () => knownVisitors.all(),
  };
}
export type ExceptionRepository = ReturnType<typeof createExceptionRepository>;
