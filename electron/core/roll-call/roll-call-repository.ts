import type { RollCallId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { RollCallSummary } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** A roll call as it is kept. Its counts come from its entries. */
export type RollCallRecord = Omit<RollCallSummary, 'counts'>;
type RollCallRow = Omit<RollCallRecord, 'drill'> & { drill: number };

const select = `
  SELECT roll_call.id, mode, drill, started_at AS startedAt, coalesce(starter.name, '') AS startedBy,
    ended_at AS endedAt, coalesce(ender.name, '') AS endedBy, ended_as AS endedAs, why, paper,
    spooler_said AS spoolerSaid
  FROM roll_call
  LEFT JOIN staff_member AS starter ON starter.id = started_by
  LEFT JOIN staff_member AS ender ON ender.id = ended_by`;

const toRecord = (row: RollCallRow): RollCallRecord => ({ ...row, drill: row.drill === 1 });

export function createRollCallRepository(db: Db) {
  const byId = db.prepare<[string], RollCallRow>(`${select} WHERE roll_call.id = ?`);
  const running = db.prepare<[], RollCallRow>(`${select} WHERE ended_at IS NULL`);
  const ended = db.prepare<[], RollCallRow>(
    `${select} WHERE ended_at IS NOT NULL ORDER BY started_at DESC, roll_call.id LIMIT 500`,
  );
  const insert = db.prepare(
    `INSERT INTO roll_call (id, site_id, mode, drill, started_at, started_by, paper)
     VALUES (@id, @siteId, @mode, @drill, @at, @by, @paper)`,
  );
  // A clock that was set back must not keep one from ending.
  const end = db.prepare(
    `UPDATE roll_call SET ended_at = max(@at, started_at), ended_by = @by, ended_as = @as, why = @why
     WHERE id = @id AND ended_at IS NULL`,
  );
  const setPaper = db.prepare('UPDATE roll_call SET paper = @paper, spooler_said = @said WHERE id = @id');
  const failInterrupted = db.prepare(`UPDATE roll_call SET paper = 'failed' WHERE paper = 'sending'`);
  const record = (row: RollCallRow | undefined) => (row ? toRecord(row) : null);

  return {
    find: (id: RollCallId) => record(byId.get(id)),
    running: () => record(running.get()),
    /** Those that are over, latest first. */
    ended: (): RollCallRecord[] => ended.all().map(toRecord),
    insert(row: {
      id: RollCallId;
      siteId: SiteId;
      mode: RollCallRecord['mode'];
      drill: boolean;
      at: Instant;
      by: StaffId | null;
      paper: RollCallRecord['paper'];
    }): void {
      insert.run({ ...row, drill: row.drill ? 1 : 0 });
    },
    /** False when it was over already. */
    end: (row: {
      id: RollCallId;
      at: Instant;
      by: StaffId | null;
      as: NonNullable<RollCallRecord['endedAs']>;
      why: string;
    }): boolean => end.run(row).changes === 1,
    setPaper: (id: RollCallId, paper: RollCallRecord['paper'], said: string) =>
      void setPaper.run({ id, paper, said }),
    /** The power went while a list was on its way: nobody knows whether it came out. */
    failInterrupted: () => void failInterrupted.run(),
  };
}
export type RollCallRepository = ReturnType<typeof createRollCallRepository>;
