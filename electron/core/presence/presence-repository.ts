import type { EntranceId, PresenceId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { StaffIn } from '../../../shared/domain/presence.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface Presence {
  id: PresenceId;
  staffId: StaffId;
  signedInAt: Instant;
  signedOutAt: Instant | null;
  /** Who said so in the staff view, if it was not the person with their pass. */
  closedBy: StaffId | null;
}

/** When staff came and went. */
export function createPresenceRepository(db: Db) {
  const columns =
    'id, staff_id AS staffId, signed_in_at AS signedInAt, signed_out_at AS signedOutAt, closed_by AS closedBy';
  const byId = db.prepare<[string], Presence>(`SELECT ${columns} FROM staff_presence WHERE id = ?`);
  const open = db.prepare<[string], Presence>(
    `SELECT ${columns} FROM staff_presence WHERE staff_id = ? AND signed_out_at IS NULL`,
  );
  const all = db.prepare<[], StaffIn>(
    `SELECT staff_presence.id AS presenceId, staff_id AS staffId, staff_member.name,
       coalesce(area.name, '') AS area, signed_in_at AS signedInAt
     FROM staff_presence JOIN staff_member ON staff_member.id = staff_id
     LEFT JOIN staff_member AS area ON area.id = staff_member.area_id
     WHERE signed_out_at IS NULL ORDER BY staff_member.name COLLATE NOCASE, staff_presence.id`,
  );
  const insert = db.prepare(
    `INSERT INTO staff_presence (id, site_id, entrance_id, staff_id, signed_in_at)
     VALUES (@id, @siteId, @entranceId, @staffId, @at)`,
  );
  const close = db.prepare('UPDATE staff_presence SET signed_out_at = ?, closed_by = ? WHERE id = ?');
  const reopen = db.prepare('UPDATE staff_presence SET signed_out_at = NULL, closed_by = NULL WHERE id = ?');

  return {
    find: (id: PresenceId): Presence | null => byId.get(id) ?? null,
    /** Of somebody who is in. */
    openOf: (id: StaffId): Presence | null => open.get(id) ?? null,
    /** Everybody who is in, by name. */
    allIn: (): StaffIn[] => all.all(),
    insert: (presence: {
      id: PresenceId;
      siteId: SiteId;
      entranceId: EntranceId;
      staffId: StaffId;
      at: Instant;
    }) => void insert.run(presence),
    /** @param by null where the person used their pass */
    close: (id: PresenceId, at: Instant, by: StaffId | null) => void close.run(at, by, id),
    reopen: (id: PresenceId) => void reopen.run(id),
  };
}
export type PresenceRepository = ReturnType<typeof createPresenceRepository>;
