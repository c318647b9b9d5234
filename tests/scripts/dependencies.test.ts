import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ensureDependencies } from '../../scripts/dependencies.mjs';
import { dependencyState, stampDependencies } from '../../scripts/dependency-state.mjs';
import { installedProject, temporaryFolder, write } from './temporary-folder.ts';

const edit = (folder: string, name: string, from: string, to: string) =>
  write(folder, name, readFileSync(join(folder, name), 'utf8').replaceAll(from, to));

describe('whether node_modules fits the lock file', () => {
  it('does when set-up installed it', () => {
    const folder = installedProject();
    rmSync(join(folder, 'node_modules/.package-lock.json'));
    stampDependencies(folder);
    expect(dependencyState(folder)).toBe('fresh');
  });

  it('does when somebody ran npm by hand, which leaves no stamp of ours', () => {
    expect(dependencyState(installedProject())).toBe('fresh');
  });

  it('is missing in a bare clone', () => {
    const folder = installedProject();
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(dependencyState(folder)).toBe('missing');
  });

  it.each([
    ['the lock file has another version', 'package-lock.json', '"version":"4.0.0"', '"version":"4.0.1"'],
    ['the lock file has another hash', 'package-lock.json', 'sha512-zod', 'sha512-other'],
    ['package.json wants another version', 'package.json', '"zod":"4.0.0"', '"zod":"4.0.1"'],
    ['the lock file has one package more', 'package-lock.json', '"optional":true', '"optional":false'],
  ])('is stale when %s', (_why, file, from, to) => {
    const folder = installedProject();
    stampDependencies(folder);
    edit(folder, file, from, to);
    expect(dependencyState(folder)).toBe('stale');
  });

  it('is stale when an install stopped half-way, before npm and set-up noted its end', () => {
    const folder = installedProject();
    write(folder, 'node_modules/.package-lock.json', '{"packages": {"node_mod');
    write(folder, 'node_modules/.porchlight-set-up.json', '');
    expect(dependencyState(folder)).toBe('stale');
  });

  it('is stale when the stamp is from another kind of machine', () => {
    const folder = installedProject();
    stampDependencies(folder);
    rmSync(join(folder, 'node_modules/.package-lock.json'));
    edit(folder, 'node_modules/.porchlight-set-up.json', `${process.platform}-`, 'plan9-');
    expect(dependencyState(folder)).toBe('stale');
  });
});

/** Puts a program in npm's place that notes what it was asked for. */
function standInForNpm(script: string): () => string[] {
  const folder = temporaryFolder();
  const note = join(folder, 'asked');
  write(
    folder,
    'npm-cli.js',
    `const asked = process.argv.slice(2).join(' ');
    require('node:fs').appendFileSync(${JSON.stringify(note)}, asked + '\\n');\n${script}`,
  );
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = process.env;
  process.env['npm_execpath'] = join(folder, 'npm-cli.js');
  process.env['npm_node_execpath'] = process.execPath;
  onTestFinished(() => {
    for (const [name, value] of Object.entries({ npm_execpath: npmScript, npm_node_execpath: npmNode })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  return () => (existsSync(note) ? readFileSync(note, 'utf8').trim().split('\n') : []);
}

describe('installing', () => {
  const say = () => {};

  it('asks npm for nothing when there is nothing to do', async () => {
    const asked = standInForNpm('');
    expect(await ensureDependencies({ folder: installedProject(), say })).toBe('nothing to do');
    expect(asked()).toEqual([]);
  });

  it('runs npm ci when node_modules is stale, and not again afterwards', async () => {
    const asked = standInForNpm('');
    const folder = installedProject();
    write(folder, 'node_modules/.package-lock.json', '{"packages": {}}');
    expect(await ensureDependencies({ folder, say })).toBe('installed');
    expect(asked().filter((line) => line.startsWith('ci '))).toHaveLength(1);
    expect(await ensureDependencies({ folder, say })).toBe('nothing to do');
    expect(asked().filter((line) => line.startsWith('ci '))).toHaveLength(1);
  });

  it('installs again when the Node in node_modules is not the pinned one', async () => {
    standInForNpm('');
    const folder = installedProject();
    for (const file of ['package.json', 'package-lock.json'])
      edit(folder, file, process.versions.node, '99.0.0');
    expect(dependencyState(folder)).toBe('fresh');
    await expect(ensureDependencies({ folder, say })).rejects.toThrow(/its Node does not run/);
  });

  it('says offline at once, after trying what npm has kept', async () => {
    const asked = standInForNpm('console.error("npm error code ENOTFOUND"); process.exit(1);');
    const folder = installedProject();
    write(folder, 'package-lock.json', '{"packages": {}}');
    await expect(ensureDependencies({ folder, say })).rejects.toThrow(/offline.*run the same command again/);
    expect(asked().at(-1)).toMatch(/^ci .*--offline$/);
  });

  it('names the package that the lock file lacks', async () => {
    standInForNpm(
      `if (asked.startsWith('ci')) { console.error(${JSON.stringify(MISFIT)}); process.exit(1); }`,
    );
    const folder = installedProject();
    write(folder, 'package-lock.json', '{"packages": {}}');
    await expect(ensureDependencies({ folder, say })).rejects.toMatchObject({
      message: expect.stringMatching(/don't fit together/),
      detail: expect.stringMatching(/Missing: left-pad@1\.0\.0 from lock file$/),
    });
  });
});

const MISFIT = `npm error code EUSAGE
npm error
npm error \`npm ci\` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with \`npm install\` before continuing.
npm error
npm error Missing: left-pad@1.0.0 from lock file
npm error
npm error Clean install a project
npm error
npm error Usage:
npm error npm ci`;
