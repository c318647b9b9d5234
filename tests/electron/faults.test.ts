import { chmodSync, chownSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { fingerprint, readRecords } from '../support/records.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
let good: Buffer;

beforeAll(async () => {
  stage = await setStage();
  const app = await stage.launchWith(answers);
  await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
  await app.close();
  good = readFileSync(stage.databaseFile);
});
afterAll(() => stage.strike());
beforeEach(() => writeFileSync(stage.databaseFile, good));

interface Fault {
  name: string;
  sentence: string;
  /** Spoils the file; gives what puts it right again. */
  spoil: () => () => void;
}

const faults: Fault[] = [
  {
    name: 'locked by another program',
    sentence: 'Another program is using the records.',
    spoil() {
      const other = new Database(stage.databaseFile);
      other.exec('BEGIN EXCLUSIVE');
      return () => other.close();
    },
  },
  {
    name: 'read-only',
    sentence: 'The records cannot be written.',
    spoil() {
      // As root, Electron runs as another user: the file and its folder must not be that user's.
      const { uid, gid } = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : { uid: -1, gid: -1 };
      for (const path of [stage.dataFolder, stage.databaseFile]) if (uid > 0) chownSync(path, uid, gid);
      chmodSync(stage.databaseFile, 0o444);
      return () => chmodSync(stage.databaseFile, 0o644);
    },
  },
  {
    name: 'from a newer version',
    sentence: 'The records were written by a newer Porchlight.',
    spoil() {
      const db = new Database(stage.databaseFile);
      db.pragma('user_version = 9999');
      db.close();
      return () => {};
    },
  },
  {
    name: 'damaged',
    sentence: 'The file with the records is damaged',
    spoil() {
      const bytes = Buffer.from(good);
      bytes.fill(0x5a, 0, 4096);
      writeFileSync(stage.databaseFile, bytes);
      return () => {};
    },
  },
  {
    name: 'emptied',
    sentence: 'The file with the records is damaged',
    spoil() {
      writeFileSync(stage.databaseFile, '');
      return () => {};
    },
  },
];

describe('records that cannot be opened', () => {
  for (const { name, sentence, spoil } of faults) {
    test(`${name}: one plain screen, and the file is left as it was`, async () => {
      const mend = spoil();
      const before = fingerprint(stage.databaseFile);
      const app = await stage.launch();
      const page = await app.page('fault');
      await page.getByText(sentence).waitFor();
      await page.getByText('Nothing was changed.').waitFor();
      expect(app.electron.windows()).toHaveLength(1);
      const gone = app.electron.waitForEvent('close');
      const close = page.getByRole('button', { name: 'Close Porchlight' });
      // The window can be gone before the click is over: that it goes is what counts.
      await Promise.all([gone, close.click().catch(() => {})]);
      mend();
      expect(fingerprint(stage.databaseFile)).toBe(before);
    });
  }

  test('and once they are right again, everything is there', async () => {
    const app = await stage.launch();
    await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
    await app.close();
    expect(readRecords<{ name: string }>(stage.databaseFile, 'SELECT name FROM site')).toEqual([
      { name: 'Hazel Bank Nursery' },
    ]);
  });
});
