import { chmodSync, chownSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { answers } from '../support/answers.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';

/** Each spoils good records, and gives what ends that. */
const faults: Record<string, (file: string) => () => unknown> = {
  locked(file) {
    const other = new Database(file);
    other.exec('BEGIN EXCLUSIVE');
    return () => other.close();
  },
  newer(file) {
    const version = setVersion(file, 9999);
    return () => setVersion(file, version);
  },
  'read-only'(file) {
    // As root, Electron runs as another user, whose the file was.
    if (process.getuid?.() === 0) chownSync(file, 0, 0);
    chmodSync(file, 0o444);
    return () => chmodSync(file, 0o666);
  },
  damaged(file) {
    writeFileSync(file, 'not a database');
    return () => {};
  },
};

export async function pictureFaults(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const good = await stage.launchWith(answers);
    await (await good.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
    await good.close();
    for (const [name, spoil] of Object.entries(faults)) {
      const mend = spoil(stage.databaseFile);
      const app = await stage.launch();
      const page = await app.page('fault');
      await page.getByRole('heading').waitFor();
      await cameraOf(page, folder, 'fault')(name);
      await app.close();
      mend();
    }
  } finally {
    await stage.strike();
  }
}

/** Gives the version it had. */
function setVersion(file: string, version: unknown): unknown {
  const db = new Database(file);
  const before = db.pragma('user_version', { simple: true });
  db.pragma(`user_version = ${String(version)}`);
  db.close();
  return before;
}
