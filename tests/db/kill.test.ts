import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChain } from '../../electron/core/journal/chain.ts';
import type { Db } from '../../electron/core/db/open.ts';
import { openDatabase } from '../../electron/core/db/open.ts';
import { temporaryFolder } from '../support/test-host.ts';
import { faultOf } from './database-file.ts';

const signInForever = new URL('../support/sign-in-forever.ts', import.meta.url);
const openOnce = new URL('../support/open-database.ts', import.meta.url);

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'porchlight.db');
});
afterEach(() => folder.remove());

/**
 * Runs a script in a process of its own and kills it without warning, so many milliseconds after it wrote so many lines.
 * Gives all lines it wrote.
 */
async function runAndKill(script: URL, after: { lines: number; milliseconds: number }): Promise<string[]> {
  const child = spawn(process.execPath, [fileURLToPath(script), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Not `exit`: what was written last may still be on its way then.
  const closed = once(child, 'close');
  let output = '';
  child.stdout.setEncoding('utf8');
  const enough = new Promise<void>((resolve) => {
    if (after.lines === 0) resolve();
    child.stdout.on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > after.lines) resolve();
    });
  });
  await Promise.race([enough, closed]);
  await wait(after.milliseconds); // so that nothing in the child decides the moment
  child.kill('SIGKILL');
  await closed;
  return output.split('\n').slice(0, -1);
}

/** What there is of each visit in the other tables. */
function partsOf(db: Db) {
  return db
    .prepare<[], { id: string; parts: string }>(
      `SELECT id, concat_ws(' ',
         (SELECT count(*) FROM visitor WHERE visitor.id = visitor_id),
         (SELECT count(*) FROM device_declaration WHERE visit_id = visit.id),
         (SELECT count(*) FROM acknowledgement WHERE visit_id = visit.id),
         (SELECT count(*) FROM print_job WHERE visit_id = visit.id),
         (SELECT count(*) FROM journal JOIN journal_detail USING (seq) WHERE subject = visit.id)) AS parts
       FROM visit`,
    )
    .all();
}

describe('a process that is killed while it signs people in', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'loses no visit that was confirmed, and leaves no half one (%d)',
    async (round) => {
      const confirmed = await runAndKill(signInForever, {
        lines: 5 * round,
        milliseconds: round * 1.7,
      });
      expect(confirmed.length).toBeGreaterThanOrEqual(5 * round);
      expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);

      const db = openDatabase(file);
      const visits = partsOf(db);
      expect(visits.map(({ id }) => id)).toEqual(expect.arrayContaining(confirmed));
      expect(visits.filter(({ parts }) => parts !== '1 1 1 1 1')).toEqual([]);
      // At most one more than was confirmed: the one whose answer was cut off.
      expect(visits.length - confirmed.length).toBeLessThanOrEqual(1);
      expect(db.prepare('SELECT count(*) FROM visitor').pluck().get()).toBe(visits.length);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(checkChain(db)).toMatchObject({ intact: true });
      db.close();
    },
  );
});

describe('a process that is killed in its first second', () => {
  it.each([90, 120, 140, 160, 180, 200, 230])(
    'leaves nothing that looks damaged (after %d ms)',
    async (milliseconds) => {
      await runAndKill(openOnce, { lines: 0, milliseconds });
      expect(faultOf(file)).toBe('none');
    },
  );

  it('leaves a half-made file at most, which is made anew', () => {
    writeFileSync(`${file}.new`, 'half');
    writeFileSync(`${file}.new-journal`, 'half');
    expect(faultOf(file)).toBe('none');
    expect(readdirSync(folder.path)).toEqual(['porchlight.db']);
  });
});
