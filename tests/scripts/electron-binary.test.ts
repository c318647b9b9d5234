import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beforePack } from '../../scripts/before-pack.mjs';
import { ensureElectron, findElectron } from '../../scripts/electron-binary.mjs';
import { pinnedElectronVersion } from '../../scripts/electron-official.mjs';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import { installedProject, write } from './temporary-folder.ts';

const COPY = 'node_modules/.cache/porchlight/electron-42.0.0/bin';
const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64';

function withOfficial(folder: string, version: string) {
  write(folder, 'node_modules/electron/path.txt', 'electron');
  write(folder, 'node_modules/electron/dist/electron', '');
  write(folder, 'node_modules/electron/dist/version', version);
}

function withCopy(folder: string) {
  write(folder, `${COPY}/electron`, '');
  write(folder, `${COPY}/version`, '42.0.0');
}

/** An install.js that can't reach its server, and counts how often it is asked. */
function withUnreachableOfficial(folder: string): () => number {
  const note = join(folder, 'asked');
  write(
    folder,
    'node_modules/electron/install.js',
    `require('node:fs').appendFileSync(${JSON.stringify(note)}, '.'); console.error('TypeError: fetch failed'); process.exit(1);`,
  );
  return () => (existsSync(note) ? readFileSync(note, 'utf8').length : 0);
}

describe('which Electron', () => {
  it('is none in a bare clone, and that is said', () => {
    expect(() => findElectron(installedProject())).toThrow(/no Electron here yet/);
  });

  it('is the official one, even where the copy is too', () => {
    const folder = installedProject();
    withCopy(folder);
    withOfficial(folder, '45.0.0');
    expect(findElectron(folder)).toMatchObject({ origin: 'official', version: '45.0.0' });
  });

  it('is not an official one of another version, nor one that was cut off', () => {
    const folder = installedProject();
    withOfficial(folder, '44.0.0');
    expect(() => findElectron(folder)).toThrow(/no Electron here yet/);
    withOfficial(folder, '45.0.0');
    write(folder, 'node_modules/electron/path.txt', '');
    expect(() => findElectron(folder)).toThrow(/no Electron here yet/);
  });

  it('is the copy on linux-x64 alone, announced each time, and the official one is not asked for each time', async () => {
    const folder = installedProject();
    withCopy(folder);
    const asked = withUnreachableOfficial(folder);
    const lines: string[] = [];
    const ensure = () => ensureElectron({ folder, say: (line) => void lines.push(line) });
    if (!onLinuxX64) {
      await expect(ensure()).rejects.toThrow(/no other place/);
      return;
    }
    expect(await ensure()).toMatchObject({ origin: 'registry-copy', version: '42.0.0' });
    expect(await ensure()).toMatchObject({ origin: 'registry-copy' });
    expect(asked()).toBe(1);
    expect(lines.filter((line) => /third party's copy.*never packaged/.test(line))).toHaveLength(2);
  });

  it('is asked for again after a day', async () => {
    const folder = installedProject();
    withCopy(folder);
    const asked = withUnreachableOfficial(folder);
    const yesterday = Date.now() - 25 * 60 * 60 * 1000;
    const note = 'node_modules/.cache/porchlight/official-electron-failed.json';
    write(folder, note, JSON.stringify({ version: '45.0.0', at: yesterday }));
    await ensureElectron({ folder, say: () => {} }).catch(() => {});
    expect(asked()).toBe(1);
  });
});

describe('packaging', () => {
  it('refuses the copy', async () => {
    const folder = installedProject();
    withCopy(folder);
    withUnreachableOfficial(folder);
    const ensured = ensureElectron({ folder, say: () => {}, officialOnly: true });
    await expect(ensured).rejects.toThrow(/nothing but the official one/);
  });

  it('refuses settings that bring another Electron in', () => {
    const electronVersion = pinnedElectronVersion(PROJECT_FOLDER);
    const pack = (config: object) => beforePack({ packager: { config } });
    expect(() => pack({ electronVersion })).not.toThrow();
    expect(() => pack({ electronVersion, electronDist: COPY })).toThrow(/only the official/);
    expect(() => pack({ electronVersion: '42.0.0' })).toThrow(/only the official/);
  });
});
