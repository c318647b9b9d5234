import type { EntranceId, VisitId } from '../../../shared/domain/ids.ts';
import type { z } from 'zod';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { LogRow } from '../../../shared/domain/log.ts';
import type { Db } from '../db/open.ts';
import type { VisitRecord, VisitRow } from '../visits/visit-record.ts';
import { hostOfVisit, selectVisits, signedOutByOfVisit, toVisitRecord } from '../visits/visit-record.ts';
import type { FilterConditions, IndexedWords } from './filter-conditions.ts';
import { conditionsOf, isMet, toMatch } from './filter-conditions.ts';

/** From the latest back, or from the first on. */
export type LogDirection = 'older' | 'newer';

interface Range {
  from: number;
  to: number;
  size: number;
}

/**
 * Finds visits by a filter, page after page in the order of the log. Nothing is held between pages but the last
 * `log_key`, so memory does not grow with the log.
 */
export function createLogSearch(db: Db) {
  const hosts = db.prepare<[], { id: string; name: string }>('SELECT id, name FROM staff_member');
  const prepare = (direction: LogDirection) => {
    const order = direction === 'older' ? 'DESC' : 'ASC';
    return {
      matching: db
        .prepare<Range & { match: string }, number>(
          `SELECT rowid FROM visit_search WHERE visit_search MATCH @match AND rowid >= @from AND rowid < @to
           ORDER BY rowid ${order} LIMIT @size`,
        )
        .pluck(),
      all: db
        .prepare<Range, number>(
          `SELECT log_key FROM visit WHERE log_key >= @from AND log_key < @to ORDER BY log_key ${order} LIMIT @size`,
        )
        .pluck(),
      open: db.prepare<{ from: number; to: number }, IndexedWords & { logKey: number }>(
        `SELECT log_key AS logKey, words, organisation, facets FROM visit INDEXED BY visit_open_log_key
         JOIN visit_search ON visit_search.rowid = log_key
         WHERE signed_out_at IS NULL AND log_key >= @from AND log_key < @to ORDER BY log_key ${order}`,
      ),
    };
  };
  const statements = { older: prepare('older'), newer: prepare('newer') };
  const byKey = db.prepare<[number], VisitRow>(`${selectVisits} WHERE visit.log_key = ?`);
  // Far fewer questions than the whole record of a visit: a page of the log is read at every letter that is typed.
  const rows = db.prepare<[string], z.input<typeof LogRow>>(
    `SELECT visit.id AS visitId, visitor.name, visitor.organisation, category_name AS category, pictogram,
       ${hostOfVisit} AS host, entrance.name AS entrance, badge_number AS badgeNumber,
       signed_in_at AS signedInAt, signed_out_at AS signedOutAt, ${signedOutByOfVisit} AS signedOutBy,
       (SELECT count(*) FROM challenge WHERE visit_id = visit.id
         AND NOT EXISTS (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id)) AS challenges
     FROM json_each(?) AS asked
     JOIN visit ON log_key = asked.value
     JOIN visitor ON visitor.id = visit.visitor_id
     JOIN entrance ON entrance.id = visit.entrance_id
     LEFT JOIN staff_member ON staff_member.id = visit.host_id
     ORDER BY asked.key`,
  );
  const entrances = db.prepare<[], { id: EntranceId; name: string }>(
    'SELECT id, name FROM entrance ORDER BY name',
  );
  const any = db.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM visit)').pluck();
  const keyOf = db.prepare<[string], number | null>('SELECT log_key FROM visit WHERE id = ?').pluck();

  function keysOf(conditions: FilterConditions, direction: LogDirection, range: Range): number[] {
    const { matching, all, open } = statements[direction];
    if (conditions.stillHere) {
      const keys: number[] = [];
      for (const { logKey, ...indexed } of open.iterate(range)) {
        if (keys.length === range.size) break;
        if (isMet(conditions, indexed)) keys.push(logKey);
      }
      return keys;
    }
    const match = toMatch(conditions);
    return match === '' ? all.all(range) : matching.all({ ...range, match });
  }

  return {
    /**
     * The `log_key`s of at most `size` visits that the filter means, after the given one.
     *
     * @param timeZone the site's: decides where the days of the filter begin and end
     * @param after the last `log_key` of the page before, or null for the first page
     */
    keys(
      filter: LogFilter,
      timeZone: string,
      after: number | null,
      size: number,
      direction: LogDirection = 'older',
    ): number[] {
      const conditions = conditionsOf(filter, timeZone, hosts.all());
      const { from, to } = conditions;
      const rest =
        after === null
          ? { from, to }
          : direction === 'older'
            ? { from, to: Math.min(to, after) }
            : { from: Math.max(from, after + 1), to };
      return keysOf(conditions, direction, { ...rest, size });
    },
    /** The visits of these `log_key`s, in their order; those that are gone are left out. */
    records(keys: readonly number[]): VisitRecord[] {
      return keys.flatMap((key) => byKey.get(key) ?? []).map(toVisitRecord);
    },
    /** The lines of these `log_key`s, in their order. */
    rows: (keys: readonly number[]): LogRow[] =>
      rows.all(JSON.stringify(keys)).map((row) => LogRow.parse(row)),
    entrances: () => entrances.all(),
    /** Whether there is any visit at all. */
    any: () => any.get() === 1,
    keyOf: (visitId: VisitId): number | null => keyOf.get(visitId) ?? null,
  };
}
export type LogSearch = ReturnType<typeof createLogSearch>;
