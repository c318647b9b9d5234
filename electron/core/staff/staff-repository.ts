import type { SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import type { PinHash } from './pin.ts';

interface StaffRow {
  id: StaffId;
  name: string;
  role: Role | null;
  pin_salt: string | null;
  pin_hash: string | null;
  active: number;
  added_at: Instant;
}

export interface StaffRecord {
  id: StaffId;
  name: string;
  role: Role | null;
  pin: PinHash | null;
  active: boolean;
  addedAt: Instant;
}

function toRecord(row: StaffRow): StaffRecord {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    pin: row.pin_salt !== null && row.pin_hash !== null ? { salt: row.pin_salt, hash: row.pin_hash } : null,
    active: row.active === 1,
    addedAt: row.added_at,
  };
}

export function createStaffRepository(db: Db) {
  const columns = 'id, name, role, pin_salt, pin_hash, active, added_at';
  const find = db.prepare<[string], StaffRow>(`SELECT ${columns} FROM staff_member WHERE id = ?`);
  const all = db.prepare<[], StaffRow>(
    `SELECT ${columns} FROM staff_member ORDER BY name COLLATE NOCASE, id`,
  );
  const insert = db.prepare(
    `INSERT INTO staff_member (id, site_id, name, role, pin_salt, pin_hash, active, added_at)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?)`,
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
      const { id, name, role, pin, addedAt } = person;
      insert.run(id, siteId, name, role, pin?.salt ?? null, pin?.hash ?? null, addedAt);
    },
    setPin(id: StaffId, pin: PinHash): void {
      setPin.run(pin.salt, pin.hash, id);
    },
    setActive(id: StaffId, active: boolean): void {
      setActive.run(active ? 1 : 0, id);
    },
  };
}
export type StaffRepository = ReturnType<typeof createStaffRepository>;
