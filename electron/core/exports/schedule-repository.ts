import type { ExportRun } from '../../../shared/domain/export-schedule.ts';
import { ExportPlan, ExportRun as RunShape } from '../../../shared/domain/export-schedule.ts';
import type { ExportRunId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface Schedule {
  plan: ExportPlan;
  /** A full path. */
  folder: string;
  dueAt: Instant;
  notBefore: Instant;
}
type ScheduleRow = Omit<Schedule, 'plan'> & { plan: string };
type RunRow = Omit<ExportRun, 'seen'> & { seen: number };

const shownRuns = 30;

export function createScheduleRepository(db: Db) {
  const find = db.prepare<[], ScheduleRow>(
    'SELECT plan, folder, due_at AS dueAt, not_before AS notBefore FROM export_schedule',
  );
  const put = db.prepare(
    `INSERT INTO export_schedule (site_id, plan, folder, due_at, not_before)
     VALUES (@siteId, @plan, @folder, @dueAt, @notBefore)
     ON CONFLICT (site_id) DO UPDATE SET plan = excluded.plan, folder = excluded.folder, due_at = excluded.due_at,
       not_before = excluded.not_before`,
  );
  const remove = db.prepare('DELETE FROM export_schedule');
  const noteRun = db.prepare(
    `INSERT INTO export_run (id, site_id, due_at, tried_at, tries, problem, file_name, visits)
     VALUES (@id, @siteId, @dueAt, @triedAt, 1, @problem, @fileName, @visits)
     ON CONFLICT (site_id, due_at) DO UPDATE SET tried_at = excluded.tried_at, tries = tries + 1,
       problem = excluded.problem, file_name = excluded.file_name, visits = excluded.visits`,
  );
  const runs = db.prepare<[number], RunRow>(
    `SELECT id, due_at AS dueAt, tried_at AS triedAt, tries, problem, file_name AS fileName, visits,
       seen_by IS NOT NULL AS seen
     FROM export_run ORDER BY due_at DESC LIMIT ?`,
  );
  const see = db.prepare('UPDATE export_run SET seen_by = ? WHERE problem IS NOT NULL AND seen_by IS NULL');

  return {
    find(): Schedule | null {
      const row = find.get();
      return row ? { ...row, plan: ExportPlan.parse(JSON.parse(row.plan)) } : null;
    },
    put: (siteId: SiteId, schedule: Schedule): void =>
      void put.run({ ...schedule, siteId, plan: JSON.stringify(schedule.plan) }),
    remove: (): void => void remove.run(),
    /** One row a time it was due: a further try takes the place of the one before. */
    noteRun: (siteId: SiteId, run: Omit<ExportRun, 'tries' | 'seen' | 'id'> & { id: ExportRunId }): void =>
      void noteRun.run({ ...run, siteId }),
    runs: (): ExportRun[] =>
      runs.all(shownRuns).map((row) => RunShape.parse({ ...row, seen: row.seen === 1 })),
    see: (by: StaffId): void => void see.run(by),
  };
}
export type ScheduleRepository = ReturnType<typeof createScheduleRepository>;
