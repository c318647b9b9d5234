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
  ['journal', 'subject = ?'],
  ['journal_detail', 'seq = (SELECT seq FROM journal WHERE subject = ?)'],
] as const;

/** Reads all that a sign-in wrote. */
export function rowsReader(db: Db): (visitId: VisitId) => SignInRows {
  const queries = tables.map(
    ([table, where]) =>
      [table, db.prepare<[string], Row>(`SELECT * FROM ${table} WHERE ${where}`).raw()] as const,
  );
  return (visitId) =>
    queries.flatMap(([table, query]) => query.all(visitId).map((row) => [table, row] as const));
}

/** The bare transaction: the same rows into the same tables, with nothing to find out and nothing to decide. */
export function rowsWriter(db: Db): (rows: SignInRows) => void {
  const inserts = new Map<string, ReturnType<typeof db.prepare<Row>>>(
    tables.map(([table]) => {
      const { length } = db.prepare(`SELECT * FROM ${table}`).columns();
      const columns = Array<string>(length).fill('?');
      return [table, db.prepare<Row>(`INSERT INTO ${table} VALUES (${columns.join(', ')})`)];
    }),
  );
  return db.transaction((rows: SignInRows) => {
    for (const [table, row] of rows) inserts.get(table)?.run(row);
  }).immediate;
}
