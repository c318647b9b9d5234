import type { LogFilter } from '../../../shared/domain/log.ts';
import { nextDay, startOfSiteDay } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** What is stored of a visit, as SQLite gives it. */
export type Fact = string | number | null;

/** Each fact of a visit that a column may be made of. A query fetches those that its columns need, and no others. */
const facts = {
  badgeNumber: 'visit.badge_number',
  name: 'visitor.name',
  organisation: 'visitor.organisation',
  category: 'visit.category_name',
  group: '(SELECT name FROM visit_group WHERE id = visit.group_id)',
  host: 'coalesce((SELECT name FROM staff_member WHERE id = visit.host_id), visit.host_text)',
  entrance: '(SELECT name FROM entrance WHERE id = visit.entrance_id)',
  purpose: 'visit.purpose',
  vehicle: 'visit.vehicle',
  contact: 'visit.contact',
  child: `(SELECT json_object('move', move, 'firstName', first_name, 'room', room, 'reason', reason)
    FROM visit_child WHERE visit_id = visit.id)`,
  identity: `CASE WHEN identity_needed = 0 THEN NULL
    WHEN EXISTS (SELECT 1 FROM identity_check WHERE visit_id = visit.id) THEN 'checked' ELSE 'waiting' END`,
  escort: 'visit.escort',
  signedInAt: 'visit.signed_in_at',
  signedOutAt: 'visit.signed_out_at',
  signedOutBy: 'visit.signed_out_by',
  devices: `(SELECT group_concat(device_kind || ':' || handling) FROM device_declaration WHERE visit_id = visit.id)`,
  policyVersion: `(SELECT max(version) FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
    WHERE visit_id = visit.id OR acknowledgement.id = visit.acknowledgement_id)`,
  badgesPrinted: `(SELECT count(*) FROM print_job WHERE visit_id = visit.id AND state = 'sent')`,
  challenges: `(SELECT count(*) FROM challenge WHERE visit_id = visit.id
    AND NOT EXISTS (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id))`,
  imported: 'visit.import_id IS NOT NULL',
} as const;
export type FactName = keyof typeof facts;

/** The visits of a filter, as bare rows for a file: the long query of a whole visit would take many times as long. */
export function createExportedVisitsRepository(db: Db) {
  return {
    count(filter: LogFilter, timeZone: string): number {
      const { where, values } = narrowed(filter, timeZone);
      const found = db.prepare<[typeof values], { count: number }>(
        `SELECT count(*) AS count FROM visit WHERE ${where}`,
      );
      return found.get(values)?.count ?? 0;
    },

    /** Pages of rows in the order of signing in. A row has the facts that were asked for, in their order. */
    *pages(
      filter: LogFilter,
      timeZone: string,
      names: readonly FactName[],
      size: number,
    ): Generator<Fact[][], void, void> {
      const { where, values } = narrowed(filter, timeZone);
      const page = db
        .prepare<[Record<string, Fact>], Fact[]>(
          `SELECT ${names.map((name) => facts[name]).join(', ')}, visit.signed_in_at, visit.rowid
           FROM visit JOIN visitor ON visitor.id = visit.visitor_id
           WHERE ${where} AND (visit.signed_in_at, visit.rowid) > (@afterTime, @afterRow)
           ORDER BY visit.signed_in_at, visit.rowid LIMIT @size`,
        )
        .raw();
      let after: Fact[] = ['', 0];
      for (;;) {
        const [afterTime = '', afterRow = 0] = after;
        const rows = page.all({ ...values, afterTime, afterRow, size });
        const last = rows.at(-1);
        if (!last) return;
        after = last.slice(-2);
        yield rows;
        if (rows.length < size) return;
      }
    },
  };
}
export type ExportedVisitsRepository = ReturnType<typeof createExportedVisitsRepository>;

function narrowed(filter: LogFilter, timeZone: string): { where: string; values: Record<string, Fact> } {
  const conditions = ['1'];
  const values: Record<string, Fact> = {};
  const narrow = (condition: string, name: string, value: Fact) => {
    conditions.push(condition);
    values[name] = value;
  };
  const { first, last, categoryId, hostId, entranceId } = filter;
  if (first !== undefined) narrow('visit.signed_in_at >= @from', 'from', startOfSiteDay(first, timeZone));
  if (last !== undefined) narrow('visit.signed_in_at < @to', 'to', startOfSiteDay(nextDay(last), timeZone));
  if (categoryId !== undefined) narrow('visit.category_id = @categoryId', 'categoryId', categoryId);
  if (hostId !== undefined) narrow('visit.host_id = @hostId', 'hostId', hostId);
  if (entranceId !== undefined) narrow('visit.entrance_id = @entranceId', 'entranceId', entranceId);
  if (filter.stillHere === true) conditions.push('visit.signed_out_at IS NULL');
  if (filter.challenged === true) {
    conditions.push(`EXISTS (SELECT 1 FROM challenge WHERE visit_id = visit.id
      AND NOT EXISTS (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id))`);
  }
  return { where: conditions.join(' AND '), values };
}
