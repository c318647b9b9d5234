import { migration0001 } from './migrations/0001-main-job.ts';
import { migration0002 } from './migrations/0002-the-door.ts';
import { migration0003 } from './migrations/0003-safeguarding.ts';
import { migration0004 } from './migrations/0004-the-office.ts';
import type { Db } from './open.ts';

export interface Migration {
  version: number;
  sql: string;
}

/** In order; once shipped, a migration is never edited. Each has a test in `tests/db`. */
export const migrations: readonly Migration[] = [migration0001, migration0002, migration0003, migration0004];

export const latestVersion = migrations.at(-1)?.version ?? 0;

/** Brings the database up to `target`; each step whole or not at all. */
export function migrate(db: Db, target = latestVersion): void {
  for (const { version, sql } of migrations) {
    if (version <= (db.pragma('user_version', { simple: true }) as number) || version > target) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
