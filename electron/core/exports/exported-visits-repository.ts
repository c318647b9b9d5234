import type { EntranceId } from '../../../shared/domain/ids.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import type { Db } from '../db/open.ts';
import type { FilterConditions } from '../log/filter-conditions.ts';
import { conditionsOf, toMatch } from '../log/filter-conditions.ts';

/** What is stored of a visit, as SQLite gives it. */
export type Fact = string | number | null;

/** Each fact of a visit that a column may be made of. A query fetches those that its columns need, and no others. */
export const facts = {
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
  signedOutBy: `iif(visit.closed_by_office = 1, 'office', visit.signed_out_by)`,
  devices: `(SELECT group_concat(device_kind || ':' || handling) FROM device_declaration WHERE visit_id = visit.id)`,
  // The two ways apart: with OR between them, each visit would look through all agreements.
  policyVersion: `nullif(max(
    coalesce((SELECT max(version) FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
      WHERE visit_id = visit.id), 0),
    coalesce((SELECT version FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id
      WHERE acknowledgement.id = visit.acknowledgement_id), 0)), 0)`,
  badgesPrinted: `(SELECT count(*) FROM print_job WHERE visit_id = visit.id AND state = 'sent')`,
  challenges: `(SELECT count(*) FROM challenge WHERE visit_id = visit.id
    AND NOT EXISTS (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id))`,
  imported: 'visit.import_id IS NOT NULL',
} as const;
export type FactName = keyof typeof facts;

/** The visits of a filter, as bare rows for a file: the long query of a whole visit would take many times as long. */
export function createExportedVisitsRepository(db: Db) {
  const hosts = db.prepare<[], { id: string; name: string }>('SELECT id, name FROM staff_member');
  const narrowed = (filter: LogFilter, timeZone: string) =>
    narrowedBy(conditionsOf(filter, timeZone, hosts.all()));

  const entrance = db.prepare<[string], string>('SELECT name FROM entrance WHERE id = ?').pluck();

  return {
    entranceName: (id: EntranceId): string => entrance.get(id) ?? '?',

    count(filter: LogFilter, timeZone: string): number {
      const { counted, where, values } = narrowed(filter, timeZone);
      const count = db
        .prepare<[Record<string, Fact>], number>(`SELECT count(*) FROM ${counted} WHERE ${where}`)
        .pluck();
      return count.get(values) ?? 0;
    },

    /** Pages of rows in the order of signing in. A row has the facts that were asked for, in their order. */
    *pages(
      filter: LogFilter,
      timeZone: string,
      names: readonly FactName[],
      size: number,
    ): Generator<Fact[][], void, void> {
      const { source, where, key, values } = narrowed(filter, timeZone);
      const page = db
        .prepare<[Record<string, Fact>], Fact[]>(
          `SELECT ${names.map((name) => facts[name]).join(', ')}, ${key}
           FROM ${source} JOIN visitor ON visitor.id = visit.visitor_id
           WHERE ${where} ORDER BY ${key} LIMIT @size`,
        )
        .raw();
      let { from } = values;
      for (;;) {
        const rows = page.all({ ...values, from, size });
        const last = rows.at(-1)?.at(-1);
        if (typeof last !== 'number') return;
        from = last + 1;
        yield rows;
        if (rows.length < size) return;
      }
    },
  };
}
export type ExportedVisitsRepository = ReturnType<typeof createExportedVisitsRepository>;

/** Where the visits of a filter come from; each page begins at the key that follows the last one. */
function narrowedBy(conditions: FilterConditions) {
  const match = toMatch(conditions);
  const { from, to, stillHere } = conditions;
  const indexed = match !== '';
  // Few are still here: they come first. Else the search index does, whose rowids come in the order of the log.
  const first = stillHere ? 'visit INDEXED BY visit_open_log_key' : indexed ? 'visit_search' : 'visit';
  const then = stillHere ? 'visit_search' : 'visit';
  const source = indexed ? `${first} CROSS JOIN ${then} ON visit.log_key = visit_search.rowid` : first;
  const key = indexed && !stillHere ? 'visit_search.rowid' : 'visit.log_key';
  const where = [
    `${key} >= @from AND ${key} < @to`,
    ...(indexed ? ['visit_search MATCH @match'] : []),
    ...(stillHere ? ['visit.signed_out_at IS NULL'] : []),
  ].join(' AND ');
  // A count of a million asks the index alone: to look at each visit as well would keep the door waiting.
  const counted = stillHere ? source : first;
  return { source, counted, key, where, values: { from, to, ...(indexed && { match }) } };
}
