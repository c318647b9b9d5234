import type { CandidateSource } from '../../../shared/domain/requests.ts';
import type { Db } from '../db/open.ts';

/** A name somewhere in the records, and whose row it is. */
export interface NamedRow {
  id: string;
  name: string;
}

// Between two numbers of rows, so that a search goes through a large table piece by piece without an index of names.
const between = 'WHERE rowid > ? AND rowid <= ?';
const queries: Record<CandidateSource, { table: string; sql: string }> = {
  visitor: { table: 'visitor', sql: `SELECT id, name FROM visitor ${between}` },
  expected: { table: 'expected_visit', sql: `SELECT id, name FROM expected_visit ${between}` },
  member: {
    table: 'expected_visit',
    sql: `SELECT entry.id || ':' || one.key AS id, one.value AS name
      FROM (SELECT id, members FROM expected_visit ${between}) AS entry, json_each(members) AS one`,
  },
  staff: { table: 'staff_member', sql: `SELECT id, name FROM staff_member ${between} AND kind = 'person'` },
  'host-words': {
    table: 'visit',
    sql: `SELECT id, host_text AS name FROM visit ${between} AND host_text <> ''`,
  },
  child: {
    table: 'visit_child',
    sql: `SELECT visit_id AS id, first_name AS name FROM visit_child ${between}`,
  },
};

/** Every name of a person that the records know, in pieces. */
export function createNamedRepository(db: Db) {
  const prepared = Object.entries(queries).map(([source, { table, sql }]) => ({
    source: source as CandidateSource,
    last: db.prepare<[], number>(`SELECT coalesce(max(rowid), 0) FROM ${table}`).pluck(),
    rows: db.prepare<[number, number], NamedRow>(sql),
  }));
  return {
    /** Where names are, and how many numbers of rows there are to go through. */
    sources: () =>
      prepared.map(({ source, last, rows }) => ({
        source,
        last: last.get() ?? 0,
        /** Those after one number, up to another. */
        rows: (after: number, upTo: number): NamedRow[] => rows.all(after, upTo),
      })),
  };
}
export type NamedRepository = ReturnType<typeof createNamedRepository>;
