import type {
  LogImportPlan,
  LogImportPreview,
  LogImportProblem,
} from '../../../../shared/domain/log-import.ts';
import type { Instant } from '../../../../shared/time.ts';
import type { CategoryService } from '../../categories/category-service.ts';
import type { StaffService } from '../../staff/staff-service.ts';
import type { JobControls } from '../jobs.ts';
import { createCategoryWords, folded } from './category-words.ts';
import type { CheckContext, EarlierVisit } from './check-line.ts';
import { checkLine } from './check-line.ts';
import type { LogFile } from './read-log.ts';
import { createSiteInstants } from './site-instants.ts';

/** Milliseconds after which others get their turn. */
const turn = 15;
/** Without them a line is no visit. */
const required = ['name', 'signedIn'] as const;

export interface CheckedLog {
  visits: EarlierVisit[];
  categories: LogImportPreview['categories'];
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
      categories: [],
      problems: missing.map((field) => ({ line: 1, field, problem: 'missing-column' }) as const),
    };
  }
  const words = createCategoryWords(deps.categories.list(), plan);
  const context = contextOf(plan, words.categoryOf, deps);
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
  return { visits, categories: words.told(), problems };
}

function contextOf(
  plan: LogImportPlan,
  categoryOf: CheckContext['categoryOf'],
  { now, timeZone, staff }: Parameters<typeof checkLog>[2],
): CheckContext {
  return {
    plan,
    now,
    at: createSiteInstants(timeZone),
    categoryOf,
    hosts: new Map(staff.hosts().map(({ id, name }) => [folded(name), id] as const)),
  };
}
