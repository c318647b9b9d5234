import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../scripts/debian-packages.mjs';
import { withoutPackageBins } from '../../scripts/run-npm.mjs';
import { askedDataFolder } from '../../scripts/start-folders.mjs';
import { makeFolderFor, writeElectronWrapper } from '../../scripts/unprivileged.mjs';
import { startVirtualDisplay } from '../../scripts/virtual-display.mjs';
import { temporaryFolder, write } from './temporary-folder.ts';

describe('system packages', () => {
  const wanted = ['libgtk-3-0', 'libasound2', 'xvfb'];

  it('are there by their own name or by what provides them', () => {
    const listed = [
      'libgtk-3-0t64\tinstalled\tlibgtk-3-0 (= 3.24.41-4ubuntu1), gtk3-binver-3.0.0',
      'libasound2t64\tinstalled\tlibasound2 (= 1.2.11-1build2)',
      'xvfb\tinstalled\txserver',
    ];
    expect(missingPackages(wanted, listed.join('\n'))).toEqual([]);
  });

  it('are missing when they were removed or never there', () => {
    const listed =
      'libgtk-3-0\tinstalled\t\nxvfb\tconfig-files\txserver\ndpkg-query: no packages found matching libasound2*';
    expect(missingPackages(wanted, listed)).toEqual(['libasound2', 'xvfb']);
  });
});

it('npm is looked for outside node_modules, which it is about to replace', () => {
  const kept = ['/usr/bin', '/home/me/node_modules/.bin-of-mine'];
  const env = withoutPackageBins({
    Path: ['/p/node_modules/.bin', ...kept, '/node_modules/.bin/'].join(delimiter),
    A: '1',
  });
  expect(env).toEqual({ Path: kept.join(delimiter), A: '1' });
});

it('the data folder is the one asked for, from where the person stands', () => {
  expect(askedDataFolder(['--provision', 'site.json'], '/srv')).toBeUndefined();
  expect(askedDataFolder(['--user-data-dir=one', '--user-data-dir=two'], '/srv')).toBe(resolve('/srv/two'));
  expect(askedDataFolder(['--user-data-dir=/one'], '/srv')).toBe(resolve('/one'));
});

// What depends on the user who runs the tests is decided inside them: each user has something to check.
if (process.platform === 'linux') {
  const asRoot = process.getuid?.() === 0;

  /** A project whose "Electron" says who it is and what it was told. */
  function project() {
    const folder = temporaryFolder({
      'project/package.json': '{ "main": "main.js" }',
      'project/main.js': '',
    });
    chmodSync(folder, 0o755);
    write(
      folder,
      'project/node_modules/electron',
      '#!/bin/sh\nid -u; echo "$HOME"; echo "$@"; echo hi > "$HOME/written"\n',
    );
    chmodSync(join(folder, 'project/node_modules/electron'), 0o755);
    // As mkdtemp makes it: for its owner alone.
    write(folder, "nobody's stage/keep", '');
    chmodSync(join(folder, "nobody's stage"), 0o700);
    const projectFolder = join(folder, 'project');
    const electronPath = join(projectFolder, 'node_modules/electron');
    return { folder: join(folder, "nobody's stage"), projectFolder, electronPath };
  }

  describe('as whom Electron runs', () => {
    it('root hands it to nobody, with a home it can write; others keep it', () => {
      const stage = project();
      const wrapper = writeElectronWrapper(stage);
      expect(wrapper.uid).toBe(asRoot ? 65534 : process.getuid?.());
      expect(wrapper.dropped).toBe(asRoot);
      if (!asRoot) {
        expect(wrapper.executablePath).toBe(stage.electronPath);
        return;
      }
      const run = spawnSync(wrapper.executablePath, ["it's", 'two words'], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expect(run.stdout.split('\n')).toEqual(['65534', join(stage.folder, 'home'), "it's two words", '']);
      expect(readFileSync(join(stage.folder, 'home/written'), 'utf8')).toBe('hi\n');
    });

    it('root keeps it, without the sandbox, where nobody cannot read the project', () => {
      const stage = project();
      chmodSync(stage.projectFolder, 0o700);
      const wrapper = writeElectronWrapper(stage);
      expect(wrapper.uid).toBe(process.getuid?.());
      expect(wrapper.executablePath).toBe(stage.electronPath);
      if (!asRoot) return;
      expect(wrapper).toMatchObject({ sandboxed: false, extraArgs: ['--no-sandbox'] });
      expect(wrapper.notice).toMatch(/without Chromium's sandbox/);
    });

    it('a data folder is made for its user, and an old one keeps its owner', () => {
      const stage = project();
      const runAs = writeElectronWrapper(stage);
      const made = join(stage.folder, 'new/data');
      makeFolderFor(made, runAs);
      expect(statSync(made).uid).toBe(runAs.uid);
      expect(statSync(join(made, '..')).uid).toBe(runAs.uid);
      const there = join(stage.folder, 'there');
      write(there, 'keep', '');
      if (asRoot) expect(() => makeFolderFor(there, runAs)).toThrow(/can't be written by the user/);
      else makeFolderFor(there, runAs);
      expect(statSync(there).uid).toBe(process.getuid?.());
    });
  });

  it('virtual displays find free numbers and are gone when stopped', async () => {
    const socket = (display: string) => `/tmp/.X11-unix/X${display.slice(1)}`;
    const [one, other] = await Promise.all([
      startVirtualDisplay(),
      startVirtualDisplay({ width: 800, height: 600 }),
    ]);
    expect(one.display).toMatch(/^:\d+$/);
    expect(one.display).not.toBe(other.display);
    expect([one, other].map(({ display }) => existsSync(socket(display)))).toEqual([true, true]);
    await Promise.all([one.stop(), other.stop()]);
    expect([one, other].map(({ display }) => existsSync(socket(display)))).toEqual([false, false]);
  });
}
