import type { LogImportPlan, LogImportProblem } from '../../../../shared/domain/log-import.ts';
import type { Instant } from '../../../../shared/time.ts';
import type { CategoryService } from '../../categories/category-service.ts';
import { AppError } from '../../errors.ts';
import type { StaffService } from '../../staff/staff-service.ts';
import type { JobControls } from '../jobs.ts';
import type { CheckContext, EarlierVisit } from './check-line.ts';
import { checkLine, folded } from './check-line.ts';
import type { LogFile } from './read-log.ts';
import { createSiteInstants } from './site-instants.ts';

/** Milliseconds after which others get their turn. */
const turn = 15;
/** Without them a line is no visit. */
const required = ['name', 'signedIn'] as const;

export interface CheckedLog {
  visits: EarlierVisit[];
  problems: LogImportProblem[];
}

/** Holds every line of a file against a plan, letting others have their turn. */
export async function checkLog(
  { records }: LogFile,
  plan: LogImportPlan,
  deps: { now: Instant; timeZone: string; categories: CategoryService; staff: StaffService },
  { progress, signal }: JobControls,
): Promise<CheckedLog> {
  const missing = required.filter((field) => plan.columns[field] === null);
  if (missing.length > 0) {
    return {
      visits: [],
      problems: missing.map((field) => ({ line: 1, field, problem: 'missing-column' }) as const),
    };
  }
  const context = contextOf(plan, deps);
  const visits: EarlierVisit[] = [];
  const problems: LogImportProblem[] = [];
  let turnEnds = 0;
  for (const [done, record] of records.entries()) {
    if (performance.now() > turnEnds) {
      progress(done, records.length);
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      turnEnds = performance.now() + turn;
    }
    const visit = checkLine(record, context, problems);
    if (visit) visits.push(visit);
  }
  return { visits, problems };
}

function contextOf(
  plan: LogImportPlan,
  { now, timeZone, categories, staff }: Parameters<typeof checkLog>[2],
): CheckContext {
  const all = categories.list();
  const otherwise = all.find(({ id }) => id === plan.otherwise);
  if (!otherwise) throw new AppError('invalid-input', { fields: { otherwise: 'invalid' } });
  return {
    plan,
    now,
    at: createSiteInstants(timeZone),
    otherwise,
    categories: new Map(
      all.flatMap((category) =>
        Object.values(category.names).map((name) => [folded(name), category] as const),
      ),
    ),
    hosts: new Map(staff.hosts().map(({ id, name }) => [folded(name), id] as const)),
  };
}
