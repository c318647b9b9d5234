import { expect, it } from 'vitest';
import { openTestDatabase } from '../support/test-host.ts';

const heading = `-- The shape of the database, as the migrations make it. Written by a test, for people to read and for reviews to show.
-- After a new migration, renew it with: npx vitest run --config tests/vitest.config.ts --project db schema -u
`;

it('schema.sql in the core is what the migrations make', async () => {
  const db = openTestDatabase();
  const statements = db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
    )
    .pluck()
    .all();
  const version = db.pragma('user_version', { simple: true }) as number;
  const text = [heading, `PRAGMA user_version = ${version};\n`, ...statements.map((sql) => `${sql};\n`)];
  await expect(text.join('\n')).toMatchFileSnapshot('../../electron/core/db/schema.sql');
});
