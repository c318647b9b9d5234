import { createHash } from 'node:crypto';
import type { Db } from '../../electron/core/db/open.ts';

/** SHA-256 over every row of every table, but for those named: two of them are equal when nothing was changed. */
export function hashOfTables(db: Db, except: readonly string[] = []): string {
  const hash = createHash('sha256');
  const tables = db
    // Those of the search index are not tables of ours: it is made of the others.
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' ORDER BY name",
    )
    .pluck()
    .all();
  for (const table of tables.filter((name) => !except.includes(name))) {
    hash.update(table);
    const rows = db.prepare(`SELECT * FROM "${table}"`).raw().all();
    for (const row of rows.map((values) => JSON.stringify(values)).toSorted()) hash.update(row);
  }
  return hash.digest('hex');
}

/** What somebody with the file in an editor could do to it. The SQL has to change something. */
export function withoutTriggers(db: Db, sql: string): void {
  const triggers = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  db.exec(triggers.map((name) => `DROP TRIGGER ${name};`).join('\n'));
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  const changes = () => db.prepare('SELECT total_changes()').pluck().get() as number;
  const before = changes();
  db.exec(sql);
  if (changes() === before) throw new Error('nothing was tampered with');
}
