import type { Db } from '../../electron/core/db/open.ts';
import type { VisitId } from '../../shared/domain/ids.ts';

type Row = readonly unknown[];
/** What one sign-in wrote: rows of each table, in the order in which they refer to each other. */
export type SignInRows = readonly (readonly [table: string, row: Row])[];

// Each with the condition that finds a visit's rows.
const tables = [
  ['visitor', 'id = (SELECT visitor_id FROM visit WHERE id = ?)'],
  ['visit', 'id = ?'],
  ['device_declaration', 'visit_id = ?'],
  ['acknowledgement', 'visit_id = ?'],
  ['print_job', 'visit_id = ?'],
  ['visit_search', 'rowid = (SELECT log_key FROM visit WHERE id = ?)'],
  ['journal', 'subject = ?'],
  ['journal_detail', 'seq = (SELECT seq FROM journal WHERE subject = ?)'],
] as const;

/** All that is stored of a row: the search index has a key that it does not name among its columns. */
const columnsOf = (table: string) => (table === 'visit_search' ? 'rowid, *' : '*');

/** Reads all that a sign-in wrote. */
export function rowsReader(db: Db): (visitId: VisitId) => SignInRows {
  const queries = tables.map(
    ([table, where]) =>
      [
        table,
        db.prepare<[string], Row>(`SELECT ${columnsOf(table)} FROM ${table} WHERE ${where}`).raw(),
      ] as const,
  );
  return (visitId) =>
    queries.flatMap(([table, query]) => query.all(visitId).map((row) => [table, row] as const));
}

/** The bare transaction: the same rows into the same tables, with nothing to find out and nothing to decide. */
export function rowsWriter(db: Db): (rows: SignInRows) => void {
  const inserts = new Map<string, ReturnType<typeof db.prepare<Row>>>(
    tables.map(([table]) => {
      const names = db
        .prepare(`SELECT ${columnsOf(table)} FROM ${table}`)
        .columns()
        .map(({ name }) => `"${name}"`);
      const values = names.map(() => '?').join(', ');
      return [table, db.prepare<Row>(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`)];
    }),
  );
  return db.transaction((rows: SignInRows) => {
    for (const [table, row] of rows) inserts.get(table)?.run(row);
  }).immediate;
}
