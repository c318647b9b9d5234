import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import { closingLine, countGroup, sum, table } from '../../scripts/ring-counts.mjs';
import { chooseRings } from '../../scripts/rings.mjs';
import { runRingGroup } from '../../scripts/run-ring-group.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('which rings', () => {
  it('all of them and the check, without names', () => {
    const { groups, withCheck } = chooseRings([]);
    expect(withCheck).toBe(true);
    expect(groups.flat()).toEqual(['core', 'db', 'contract', 'paper', 'ui', 'scripts', 'electron']);
  });

  it('the long one too, when asked', () => {
    expect(chooseRings(['--long']).groups.flat()).toContain('electron-long');
    expect(chooseRings(['--long', 'core']).groups).toEqual([['core'], ['electron-long']]);
  });

  it('the named ones, without the check', () => {
    expect(chooseRings(['electron', 'db', 'core'])).toEqual({
      groups: [['core', 'db'], ['electron']],
      withCheck: false,
    });
  });

  it('a name that is none stops everything', () => {
    expect(() => chooseRings(['core', 'elektron'])).toThrow(/"elektron" is no ring/);
  });
});

describe('counting', () => {
  const fine = { passed: 3, failed: 0, skipped: 1 };

  it('adds up and closes with one line', () => {
    const report = { rings: { core: fine, db: { passed: 2, failed: 1, skipped: 0 } }, outside: 0 };
    const rows = countGroup({ rings: ['core', 'db'], report, exitCode: 1 });
    expect(table(rows)).toBe('core  3 passed, 0 failed, 1 skipped\ndb    2 passed, 1 failed, 0 skipped');
    expect(closingLine(sum(rows))).toBe('5 passed, 1 failed, 1 skipped');
  });

  it.each([
    ['a ring without tests', { rings: { core: fine }, outside: 0 }, 0, 1],
    [
      'a ring with empty files',
      { rings: { core: fine, db: { passed: 0, failed: 0, skipped: 0 } }, outside: 0 },
      0,
      1,
    ],
    ['no report, each ring', undefined, 1, 2],
    ['no report, whatever the exit code', undefined, 0, 2],
    ['errors outside the tests', { rings: { core: fine, db: fine }, outside: 2 }, 1, 2],
    ['an exit code that no test explains', { rings: { core: fine, db: fine }, outside: 0 }, 1, 1],
    ['nothing', { rings: { core: fine, db: fine }, outside: 0 }, 0, 0],
  ])('%s counts as failed', (_what, report, exitCode, failed) => {
    expect(sum(countGroup({ rings: ['core', 'db'], report, exitCode })).failed).toBe(failed);
  });
});

describe('a real run of vitest', () => {
  const CONFIG = `export default { test: { projects: ['good', 'bad', 'empty', 'hook'].map((name) =>
    ({ test: { name, include: ['tests/' + name + '/**/*.test.ts'] } })) } };`;
  const test = (body: string) => `import { beforeAll, expect, it } from 'vitest';\n${body}`;

  function project(): string {
    const folder = temporaryFolder({
      'package.json': '{ "type": "module" }',
      'tests/vitest.config.ts': CONFIG,
      'tests/good/one.test.ts': test("it('a', () => expect(1).toBe(1)); it('b', () => {});"),
      'tests/bad/one.test.ts': test(
        "it('a', () => expect(1).toBe(2)); it.skip('b', () => {}); it.todo('c');",
      ),
      'tests/bad/does-not-load.test.ts': test("import './nowhere.ts'; it('a', () => {});"),
      'tests/hook/one.test.ts': test("beforeAll(() => { throw new Error('no'); }); it('a', () => {});"),
    });
    symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return folder;
  }

  it('is counted by ring, with what broke outside a test', async () => {
    const rings = ['good', 'bad', 'empty', 'hook'];
    const rows = await runRingGroup({ folder: project(), rings, show: false });
    const counts = Object.fromEntries(rows.map((row) => [row.name, closingLine(row)]));
    expect(counts['good']).toBe('2 passed, 0 failed, 0 skipped');
    expect(counts['bad']).toBe('0 passed, 2 failed, 2 skipped');
    expect(counts['empty']).toBe('0 passed, 1 failed, 0 skipped');
    expect(counts['hook']).toMatch(/^0 passed, 1 failed/);
  }, 60_000);

  it('counts as failed when vitest itself does not run', async () => {
    const rows = await runRingGroup({ folder: temporaryFolder(), rings: ['good'], show: false });
    expect(rows).toMatchObject([
      { name: 'good', passed: 0, failed: 1, note: expect.stringMatching(/no report/) },
    ]);
  });
});
