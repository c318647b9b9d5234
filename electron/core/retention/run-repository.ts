import { z } from 'zod';
import type { RetentionRun } from '../../../shared/domain/retention.ts';
import type { RetentionRunId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** Clock → how many; a clock of one reader as `<clock>:<reader>`. */
const Counts = z.record(z.string(), z.int());
export type Counts = z.infer<typeof Counts>;

export interface StoredRun extends Omit<RetentionRun, 'counts'> {
  counts: Counts;
}

const select = `SELECT retention_run.id, retention_run.kind, coalesce(staff_member.name, '') AS by, started_at AS startedAt,
  finished_at AS finishedAt, counts, error FROM retention_run LEFT JOIN staff_member ON staff_member.id = started_by`;

export function createRunRepository(db: Db) {
  type Row = Omit<StoredRun, 'counts'> & { counts: string };
  const latest = db.prepare<[number], Row>(
    `${select} ORDER BY started_at DESC, retention_run.id DESC LIMIT ?`,
  );
  const unfinished = db.prepare<[], Row>(`${select} WHERE finished_at IS NULL ORDER BY started_at LIMIT 1`);
  const since = db
    .prepare<{ at: Instant; patience: Instant }, number>(
      `SELECT EXISTS (SELECT 1 FROM retention_run
         WHERE started_at >= @at AND (finished_at IS NULL OR error = '' OR started_at >= @patience))`,
    )
    .pluck();
  const setUpAt = db.prepare<[], Instant>('SELECT created_at FROM site').pluck();
  const insert = db.prepare(
    `INSERT INTO retention_run (id, site_id, kind, started_by, started_at, counts) VALUES (?, ?, ?, ?, ?, '{}')`,
  );
  const save = db.prepare('UPDATE retention_run SET counts = ? WHERE id = ?');
  const finish = db.prepare('UPDATE retention_run SET finished_at = ?, error = ? WHERE id = ?');
  const parse = (row: Row): StoredRun => ({ ...row, counts: Counts.parse(JSON.parse(row.counts)) });

  return {
    latest: (size: number): StoredRun[] => latest.all(size).map(parse),
    /** One that was broken off, by a power cut for instance. */
    unfinished(): StoredRun | null {
      const row = unfinished.get();
      return row ? parse(row) : null;
    },
    /** One that failed counts until `patience`: then it is time to try again. */
    hasRunSince: (at: Instant, patience: Instant): boolean => since.get({ at, patience }) === 1,
    /** When there began to be something to keep; null before the set-up. */
    setUpAt: (): Instant | null => setUpAt.get() ?? null,
    insert(id: RetentionRunId, siteId: SiteId, by: StaffId | null, at: Instant): void {
      insert.run(id, siteId, by === null ? 'nightly' : 'now', by, at);
    },
    saveCounts: (id: RetentionRunId, counts: Counts) => void save.run(JSON.stringify(counts), id),
    finish: (id: RetentionRunId, at: Instant, error: RetentionRun['error']) => void finish.run(at, error, id),
  };
}
export type RunRepository = ReturnType<typeof createRunRepository>;
