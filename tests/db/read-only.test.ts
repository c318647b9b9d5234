import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/test-host.ts';
import { fingerprint, makeDatabase } from './database-file.ts';

const script = fileURLToPath(new URL('../support/open-database.ts', import.meta.url));

/** How opening goes for a process that file modes bind: they don't bind root, unless it gives that power away. */
function openAsOrdinaryUser(file: string): string {
  const isRoot = process.getuid?.() === 0;
  const giveUp = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];
  const command = [process.execPath, script, file];
  const [program = '', ...args] = isRoot ? [...giveUp, ...command] : command;
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  return stdout || stderr;
}

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  chmodSync(folder.path, 0o700);
  folder.remove();
});

describe('a database that cannot be written', () => {
  it.each([
    ['because of the file', 0o400, 0o700],
    ['because of the folder', 0o600, 0o500],
    ['because of both', 0o400, 0o500],
    ['or read', 0o000, 0o700],
  ])('%s is refused, and not touched', (_, fileMode, folderMode) => {
    const file = makeDatabase(folder.path);
    const before = fingerprint(folder.path);
    chmodSync(file, fileMode);
    chmodSync(folder.path, folderMode);
    expect(openAsOrdinaryUser(file)).toBe('read-only');
    chmodSync(file, 0o600);
    chmodSync(folder.path, 0o700);
    expect(fingerprint(folder.path)).toEqual(before);
    expect(openAsOrdinaryUser(file)).toBe('opened');
  });

  it('since it is not there, in a folder that takes no files, is refused', () => {
    chmodSync(folder.path, 0o500);
    expect(openAsOrdinaryUser(join(folder.path, 'porchlight.db'))).toBe('read-only');
    expect(fingerprint(folder.path)).toEqual({});
  });

  it('by others on this computer is what a new one is from the start', () => {
    makeDatabase(folder.path);
    const listed = spawnSync('stat', ['-c', '%a', join(folder.path, 'porchlight.db')], { encoding: 'utf8' });
    expect(listed.stdout.trim()).toBe('600');
  });
});
