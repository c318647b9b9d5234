import type { z } from 'zod';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import type { EntranceId, LockerId, LockerUseId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { NewLockerUse } from '../../../shared/domain/lockers.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

const Kinds = NewLockerUse.shape.kinds;

interface UseRow {
  id: LockerUseId;
  lockerId: LockerId;
  entranceId: EntranceId;
  number: number;
  visitId: VisitId;
  kinds: string;
  handedInAt: Instant;
  handedBackAt: Instant | null;
}
export type UseRecord = Omit<UseRow, 'kinds'> & { kinds: z.output<typeof Kinds> };

interface ListRow {
  number: number;
  useId: LockerUseId | null;
  visitId: VisitId;
  visitorName: string;
  kinds: string;
  handedInAt: Instant;
  signedOutAt: Instant | null;
}

const selectUses = `
  SELECT locker_use.id, locker_id AS lockerId, entrance_id AS entranceId, number, visit_id AS visitId,
    device_kinds AS kinds, handed_in_at AS handedInAt, handed_back_at AS handedBackAt
  FROM locker_use JOIN locker ON locker.id = locker_id`;

/** Lockers, and what lies or lay in them. A use without a hand-back is one that lasts. */
export function createLockerRepository(db: Db) {
  const list = db.prepare<[string], ListRow>(
    `SELECT number, locker_use.id AS useId, visit_id AS visitId, visitor.name AS visitorName, device_kinds AS kinds,
       handed_in_at AS handedInAt, signed_out_at AS signedOutAt
     FROM locker LEFT JOIN locker_use ON locker_id = locker.id AND handed_back_at IS NULL
     LEFT JOIN visit ON visit.id = visit_id LEFT JOIN visitor ON visitor.id = visitor_id
     WHERE locker.entrance_id = ? AND active = 1 ORDER BY number`,
  );
  // Numbers rotate: the one that was used longest ago comes first, and one that never was before all.
  const nextFree = db.prepare<[string], { id: LockerId; number: number }>(
    `SELECT id, number FROM locker WHERE entrance_id = ? AND active = 1
       AND NOT EXISTS (SELECT 1 FROM locker_use WHERE locker_id = locker.id AND handed_back_at IS NULL)
     ORDER BY coalesce((SELECT max(handed_in_at) FROM locker_use WHERE locker_id = locker.id), ''), number LIMIT 1`,
  );
  const byNumber = db.prepare<[string, number], { id: LockerId; holds: number }>(
    `SELECT id, EXISTS (SELECT 1 FROM locker_use WHERE locker_id = locker.id AND handed_back_at IS NULL) AS holds
     FROM locker WHERE entrance_id = ? AND number = ? AND active = 1`,
  );
  const useById = db.prepare<[string], UseRow>(`${selectUses} WHERE locker_use.id = ?`);
  const openUse = db.prepare<[string], UseRow>(`${selectUses} WHERE visit_id = ? AND handed_back_at IS NULL`);
  const insertUse = db.prepare(
    'INSERT INTO locker_use (id, locker_id, visit_id, device_kinds, handed_in_at) VALUES (?, ?, ?, ?, ?)',
  );
  const setKinds = db.prepare('UPDATE locker_use SET device_kinds = ? WHERE id = ?');
  // A clock that was set back in between must not keep anything locked up.
  const handBack = db.prepare(
    `UPDATE locker_use SET handed_back_at = max(?, handed_in_at), handed_back_staff_id = ?
     WHERE id = ? AND handed_back_at IS NULL`,
  );
  const highestInUse = db.prepare<[string], { number: number | null }>(
    `SELECT max(number) AS number FROM locker JOIN locker_use ON locker_id = locker.id
     WHERE entrance_id = ? AND handed_back_at IS NULL`,
  );
  const insertLocker = db.prepare(
    `INSERT INTO locker (id, entrance_id, number, active) VALUES (?, ?, ?, 1)
     ON CONFLICT (entrance_id, number) DO UPDATE SET active = 1`,
  );
  const any = db.prepare<[string]>('SELECT 1 FROM locker WHERE entrance_id = ? AND active = 1 LIMIT 1');
  const closeAbove = db.prepare('UPDATE locker SET active = 0 WHERE entrance_id = ? AND number > ?');

  const toUse = (row: UseRow | undefined): UseRecord | null =>
    row ? { ...row, kinds: Kinds.parse(JSON.parse(row.kinds)) } : null;

  return {
    /** Those that are there, by number, each with what lies in it. */
    list: (entranceId: EntranceId) =>
      list.all(entranceId).map(({ number, useId, kinds, ...use }) => ({
        number,
        use: useId === null ? null : { ...use, id: useId, kinds: Kinds.parse(JSON.parse(kinds)) },
      })),
    nextFree: (entranceId: EntranceId) => nextFree.get(entranceId) ?? null,
    find(entranceId: EntranceId, number: number): { id: LockerId; holds: boolean } | null {
      const row = byNumber.get(entranceId, number);
      return row ? { id: row.id, holds: row.holds === 1 } : null;
    },
    findUse: (id: LockerUseId) => toUse(useById.get(id)),
    hasAny: (entranceId: EntranceId) => any.get(entranceId) !== undefined,
    /** What a visit has in a locker now, or null. */
    openUse: (visitId: VisitId) => toUse(openUse.get(visitId)),
    insertUse(use: {
      id: LockerUseId;
      lockerId: LockerId;
      visitId: VisitId;
      kinds: readonly DeviceKind[];
      at: Instant;
    }): void {
      insertUse.run(use.id, use.lockerId, use.visitId, JSON.stringify(use.kinds), use.at);
    },
    setKinds: (id: LockerUseId, kinds: readonly DeviceKind[]) => void setKinds.run(JSON.stringify(kinds), id),
    /** False when it was handed back already. */
    handBack: (id: LockerUseId, at: Instant, staffId: StaffId | null) =>
      handBack.run(at, staffId, id).changes === 1,
    /** The highest number that holds something; 0 for none. */
    highestInUse: (entranceId: EntranceId) => highestInUse.get(entranceId)?.number ?? 0,
    open: (id: LockerId, entranceId: EntranceId, number: number) =>
      void insertLocker.run(id, entranceId, number),
    closeAbove: (entranceId: EntranceId, number: number) => void closeAbove.run(entranceId, number),
  };
}
export type LockerRepository = ReturnType<typeof createLockerRepository>;
