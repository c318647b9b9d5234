import { chownSync, statSync } from 'node:fs';
import { openDatabase } from '../../electron/core/db/open.ts';
import type { Stage } from './porchlight-app.ts';
import type { SetUpApp } from './set-up-app.ts';
import { createSetUpApp } from './set-up-app.ts';
import { createTestHost } from './test-host.ts';

/**
 * Writes a set-up site's records into the data folder of an app that does not run yet, as they would have come about so
 * many days ago. To the app it was set up today, so that it has missed nothing.
 */
export async function writeRecordsBefore(
  stage: Stage,
  daysAgo: number,
  fill: (porchlight: SetUpApp) => Promise<void>,
): Promise<void> {
  const test = createTestHost();
  test.state.now = new Date(Date.now() - daysAgo * 86_400_000);
  const db = openDatabase(stage.databaseFile);
  const porchlight = await createSetUpApp({ test, db, printer: { kind: 'none' } });
  await porchlight.unlockAll();
  await fill(porchlight);
  db.prepare('UPDATE site SET created_at = ?').run(new Date().toISOString());
  db.close();
  const { uid, gid } = statSync(stage.dataFolder);
  chownSync(stage.databaseFile, uid, gid);
}
