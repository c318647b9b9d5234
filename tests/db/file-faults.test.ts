import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/test-host.ts';
import { faultOf, fingerprint, makeDatabase, openRaw } from './database-file.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'porchlight.db');
});
afterEach(() => folder.remove());

/** The file is refused with this fault, and is afterwards what it was before, to the byte. */
function expectUntouched(fault: string): void {
  const before = fingerprint(folder.path);
  expect(faultOf(file)).toBe(fault);
  expect(fingerprint(folder.path)).toEqual(before);
}

/** Overwrites bytes, as a failing disk does. */
function scribble(offset: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, offset, offset + length);
  writeFileSync(file, bytes);
}

/** Another program that has the database open, after one statement and one change. */
async function startOther(statement: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url));
  const other = spawn(process.execPath, [script, file, statement], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  return other;
}

describe('a database that another program uses', () => {
  it.each([
    ['while it writes', 'BEGIN IMMEDIATE'],
    ['while it lets nobody else read', 'BEGIN EXCLUSIVE'],
    ['as if it were its own', 'PRAGMA locking_mode = EXCLUSIVE'],
  ])('%s is locked', async (_, statement) => {
    makeDatabase(folder.path);
    const other = await startOther(statement);
    expectUntouched('locked');
    other.stdin?.end();
    await once(other, 'exit');
    expect(faultOf(file)).toBe('none');
  });
});

describe('a database that another program left when it was killed', () => {
  beforeEach(() => void makeDatabase(folder.path));
  async function killOther(statement: string): Promise<void> {
    const other = await startOther(statement);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  }

  it('is opened with what stands in its log only', async () => {
    await killOther('SELECT 1');
    expect(faultOf(file)).toBe('none');
    const db = openRaw(file);
    expect(db.prepare("SELECT value FROM setting WHERE key = 'key 1'").pluck().get()).toBe('0');
    db.close();
  });

  it('is refused when its log says that it is a newer program’s, and the log is not merged', async () => {
    await killOther('PRAGMA user_version = 99');
    expectUntouched('newer');
  });

  it('is refused when it is damaged, and the log is not merged', async () => {
    await killOther('SELECT 1');
    scribble(4096 * 20, 4096);
    expectUntouched('damaged');
  });
});

describe('a database from a newer program', () => {
  it('is refused', () => {
    makeDatabase(folder.path);
    const newer = openRaw(file);
    newer.pragma('user_version = 99');
    newer.close();
    expectUntouched('newer');
  });
});

describe('a damaged database', () => {
  beforeEach(() => void makeDatabase(folder.path));

  it.each([
    ['the first bytes', 0, 16],
    ['the header after its first bytes', 16, 40],
    ['the whole header', 0, 100],
    ['the first page after the header', 100, 3000],
    ['a page in the middle', 4096 * 20, 4096],
    ['a few bytes at the head of a page', 4096 * 25, 12],
  ])('with %s overwritten is refused', (_, offset, length) => {
    scribble(offset, length);
    expectUntouched('damaged');
  });

  it.each([
    ['cut short in the middle', 4096 * 20],
    ['cut short within a page', 4096 * 20 + 100],
    ['cut down to its header', 100],
    ['cut short within its header', 50],
    ['emptied', 0],
  ])('%s is refused', (_, length) => {
    truncateSync(file, length);
    expectUntouched('damaged');
  });

  it('opens again once a good copy is put back', () => {
    const good = readFileSync(file);
    scribble(4096 * 20, 4096);
    expect(faultOf(file)).toBe('damaged');
    writeFileSync(file, good);
    expect(faultOf(file)).toBe('none');
  });
});

describe('a file that is not ours', () => {
  it.each([
    ['an empty file', ''],
    ['a text', 'Not a database.\n'.repeat(100)],
    ['a short text', 'SQLite'],
  ])('such as %s is refused', (_, text) => {
    writeFileSync(file, text);
    expectUntouched('damaged');
  });

  it.each(['delete', 'wal'])('such as another program’s database (%s) is refused', (mode) => {
    const other = openRaw(file);
    other.pragma(`journal_mode = ${mode}`);
    other.exec('CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES (1)');
    other.close();
    expectUntouched('damaged');
  });

  it('such as a folder is refused', () => {
    mkdirSync(file);
    expectUntouched('damaged');
  });
});

describe('a log whose database is gone', () => {
  it.each(['-wal', '-journal'])('(%s) is never silently replaced by a new database', (end) => {
    writeFileSync(`${file}${end}`, 'pages of the database that was here');
    expectUntouched('damaged');
    rmSync(`${file}${end}`);
    expect(faultOf(file)).toBe('none');
  });
});
