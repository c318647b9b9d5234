import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildState, forgetBuild, stampBuild } from '../../scripts/build-state.mjs';
import { temporaryFolder, write } from './temporary-folder.ts';

function builtProject(): string {
  const folder = temporaryFolder({
    'package.json': '{ "main": "out/main/main.js" }',
    'tsconfig.json': '{}',
    'electron/main/main.ts': 'const one = 1;',
    'shared/i18n/door/en.json': '{}',
    'out/main/main.js': 'built',
  });
  stampBuild(folder, buildState(folder).sources);
  return folder;
}

it('is fresh after a build', () => {
  expect(buildState(builtProject()).fresh).toBe(true);
});

it('is not fresh in a bare clone', () => {
  const folder = temporaryFolder({
    'package.json': '{ "main": "out/main/main.js" }',
    'out/main/main.js': '',
  });
  expect(buildState(folder).fresh).toBe(false);
});

it.each([
  ['a source is edited, to the same length', 'electron/main/main.ts', 'const one = 2;'],
  ['a source is new', 'renderer/kiosk/new.tsx', ''],
  ['a resource is new', 'resources/fonts/new.ttf', ''],
  ['the compiler is told otherwise', 'tsconfig.json', '{ "files": [] }'],
  ['package.json changes', 'package.json', '{ "main": "out/main/main.js", "version": "2.0.0" }'],
])('is stale when %s', (_why, name, text) => {
  const folder = builtProject();
  write(folder, name, text);
  expect(buildState(folder).fresh).toBe(false);
});

it('is stale when a source is gone', () => {
  const folder = builtProject();
  rmSync(join(folder, 'shared/i18n/door/en.json'));
  expect(buildState(folder).fresh).toBe(false);
});

it('is stale when what was built is gone', () => {
  const folder = builtProject();
  rmSync(join(folder, 'out/main'), { recursive: true });
  expect(buildState(folder).fresh).toBe(false);
});

it('is stale while a build runs, so that a stopped one is done again', () => {
  const folder = builtProject();
  forgetBuild(folder);
  expect(buildState(folder).fresh).toBe(false);
});

it('is stale when the note of the last build was cut off', () => {
  const folder = builtProject();
  const note = readFileSync(join(folder, 'out/.built-from.json'), 'utf8');
  write(folder, 'out/.built-from.json', note.slice(0, note.length / 2));
  expect(buildState(folder).fresh).toBe(false);
});

it('stays fresh when only times change, as a checkout does', () => {
  const folder = builtProject();
  utimesSync(join(folder, 'electron/main/main.ts'), new Date(), new Date(Date.now() + 60_000));
  expect(buildState(folder).fresh).toBe(true);
});

it('stays fresh when the type checker or a writer leaves files beside the sources', () => {
  const folder = builtProject();
  write(folder, 'electron/tsconfig.tsbuildinfo', '{}');
  write(folder, 'electron/README.md', 'What lives here');
  expect(buildState(folder).fresh).toBe(true);
});
