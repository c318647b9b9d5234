import type { SiteId, StaffId, StaffPassId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface StaffPass {
  id: StaffPassId;
  staffId: StaffId;
  name: string;
}

/** Passes of staff: only the hash of a code is kept, made with the salt that visitors' passes have too. */
export function createStaffPassRepository(db: Db) {
  const select = `
    SELECT staff_pass.id, staff_id AS staffId, staff_member.name
    FROM staff_pass JOIN staff_member ON staff_member.id = staff_id WHERE revoked_at IS NULL`;
  const byHash = db.prepare<[string], StaffPass>(`${select} AND code_hash = ? AND staff_member.active = 1`);
  const ofStaff = db.prepare<[string], StaffPass>(`${select} AND staff_id = ?`);
  const taken = db.prepare<[string], 1>('SELECT 1 FROM staff_pass WHERE code_hash = ?').pluck();
  const holders = db.prepare<[], StaffId>('SELECT staff_id FROM staff_pass WHERE revoked_at IS NULL').pluck();
  const insert = db.prepare(
    `INSERT INTO staff_pass (id, site_id, staff_id, code_hash, issued_at, issued_by)
     VALUES (@id, @siteId, @staffId, @codeHash, @at, @by)`,
  );
  const revoke = db.prepare('UPDATE staff_pass SET revoked_at = ?, revoked_by = ? WHERE id = ?');

  return {
    /** One that holds, of somebody who is active. */
    findByHash: (hash: string): StaffPass | null => byHash.get(hash) ?? null,
    ofStaff: (id: StaffId): StaffPass | null => ofStaff.get(id) ?? null,
    isTaken: (hash: string): boolean => taken.get(hash) !== undefined,
    holders: (): ReadonlySet<StaffId> => new Set(holders.all()),
    insert: (pass: {
      id: StaffPassId;
      siteId: SiteId;
      staffId: StaffId;
      codeHash: string;
      at: Instant;
      by: StaffId;
    }) => void insert.run(pass),
    revoke: (id: StaffPassId, at: Instant, by: StaffId) => void revoke.run(at, by, id),
  };
}
export type StaffPassRepository = ReturnType<typeof createStaffPassRepository>;
