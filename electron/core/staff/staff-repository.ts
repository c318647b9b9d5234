import type { SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { StaffChange, StaffMember } from '../../../shared/domain/staff.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { PinHash } from './pin.ts';

interface StaffRow {
  id: StaffId;
  kind: StaffMember['kind'];
  name: string;
  email: string;
  area_id: StaffId | null;
  role: Role | null;
  pin_salt: string | null;
  pin_hash: string | null;
  active: number;
  added_at: Instant;
}

export interface StaffRecord {
  id: StaffId;
  kind: StaffMember['kind'];
  name: string;
  email: string;
  areaId: StaffId | null;
  role: Role | null;
  pin: PinHash | null;
  active: boolean;
  addedAt: Instant;
}

function toRecord(row: StaffRow): StaffRecord {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    email: row.email,
    areaId: row.area_id,
    role: row.role,
    pin: row.pin_salt !== null && row.pin_hash !== null ? { salt: row.pin_salt, hash: row.pin_hash } : null,
    active: row.active === 1,
    addedAt: row.added_at,
  };
}

export function createStaffRepository(db: Db) {
  const columns = 'id, kind, name, email, area_id, role, pin_salt, pin_hash, active, added_at';
  const find = db.prepare<[string], StaffRow>(`SELECT ${columns} FROM staff_member WHERE id = ?`);
  const all = db.prepare<[], StaffRow>(
    `SELECT ${columns} FROM staff_member ORDER BY name COLLATE NOCASE, id`,
  );
  const insert = db.prepare(
    `INSERT INTO staff_member (id, site_id, name, role, pin_salt, pin_hash, active, added_at, email, kind, area_id)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`,
  );
  // Who has no role any more has no PIN either.
  const change = db.prepare(
    `UPDATE staff_member SET name = @name, email = @email, area_id = @areaId, role = @role,
       pin_salt = iif(@role IS NULL, NULL, pin_salt), pin_hash = iif(@role IS NULL, NULL, pin_hash)
     WHERE id = @id`,
  );
  const setPin = db.prepare('UPDATE staff_member SET pin_salt = ?, pin_hash = ? WHERE id = ?');
  const setActive = db.prepare('UPDATE staff_member SET active = ? WHERE id = ?');

  return {
    find(id: StaffId): StaffRecord | null {
      const row = find.get(id);
      return row ? toRecord(row) : null;
    },
    all: (): StaffRecord[] => all.all().map(toRecord),
    insert(siteId: SiteId, person: Omit<StaffRecord, 'active'>): void {
      const { id, kind, name, email, areaId, role, pin, addedAt } = person;
      const { salt = null, hash = null } = pin ?? {};
      insert.run(id, siteId, name, role, salt, hash, addedAt, email, kind, areaId);
    },
    change: (id: StaffId, person: StaffChange) => void change.run({ id, ...person }),
    setPin(id: StaffId, pin: PinHash): void {
      setPin.run(pin.salt, pin.hash, id);
    },
    setActive(id: StaffId, active: boolean): void {
      setActive.run(active ? 1 : 0, id);
    },
  };
}
export type StaffRepository = ReturnType<typeof createStaffRepository>;
