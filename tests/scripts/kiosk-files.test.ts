import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const linux = join(PROJECT_FOLDER, 'resources/kiosk/linux');
const windows = join(PROJECT_FOLDER, 'resources/kiosk/windows');

/** All that a program said, and how it ended. */
function run(program: string, ...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  return { status, said: (stdout + stderr).trim() };
}

describe('Linux', () => {
  const unit = readFileSync(join(linux, 'porchlight.service'), 'utf8');

  test('systemd finds nothing to complain about in the unit', () => {
    expect(run('systemd-analyze', 'verify', '--man=no', join(linux, 'porchlight.service'))).toEqual({
      status: 0,
      said: '',
    });
  });

  test('and would, if there were a word that it does not know', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'porchlight.service');
    writeFileSync(file, unit.replace('Restart=always', 'Restart=allways'));
    expect(run('systemd-analyze', 'verify', '--man=no', file).said).toContain('allways');
  });

  test('the unit starts again without end, keeps to its console, and lets Chromium have its sandbox', () => {
    const settings = unit.split('\n').filter((line) => /^\w+=/.test(line));
    expect(settings).toContain('Restart=always');
    expect(settings).toContain('StartLimitIntervalSec=0');
    expect(settings.filter((line) => /^ExecStart=.* -\w*s/.test(line.split(' -- ')[0] ?? ''))).toEqual([]);
    // Each of these takes away what the sandbox is made of: see systemd.exec(5).
    const harmful =
      /^(NoNewPrivileges|RestrictNamespaces|PrivateUsers|MemoryDenyWriteExecute|SystemCallFilter|RestrictAddressFamilies|PrivateDevices|ProtectKernelTunables|ProtectKernelModules|ProtectKernelLogs|ProtectClock|RestrictRealtime|RestrictSUIDSGID|LockPersonality|DynamicUser)=/;
    expect(settings.filter((line) => harmful.test(line))).toEqual([]);
  });

  test('shellcheck finds nothing to complain about in the installer', () => {
    expect(run('shellcheck', join(linux, 'install.sh'))).toEqual({ status: 0, said: '' });
  });

  test('the installer puts every file in its place, may run again, and takes all back', () => {
    const root = temporaryFolder();
    const install = (...args: string[]) => run(join(linux, 'install.sh'), '--root', root, ...args);
    const places = () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        .toSorted();
    const all = [
      '/etc/pam.d/porchlight',
      '/etc/sysctl.d/90-porchlight.conf',
      '/etc/systemd/logind.conf.d/porchlight.conf',
      '/etc/systemd/system.conf.d/porchlight.conf',
      '/etc/systemd/system/porchlight.service',
    ];
    for (let time = 0; time < 2; time++) {
      expect(install()).toEqual({ status: 0, said: '' });
      expect(places()).toEqual(all);
    }
    expect(readFileSync(join(root, 'etc/systemd/system/porchlight.service'), 'utf8')).toBe(unit);
    for (let time = 0; time < 2; time++) {
      expect(install('--uninstall')).toEqual({ status: 0, said: '' });
      expect(places()).toEqual([]);
    }
    // Each file of the folder is one that is installed, but for the installer.
    expect(readdirSync(linux)).toHaveLength(all.length + 1);
  });

  test('the installer says how it is used, and refuses what it does not know', () => {
    expect(run(join(linux, 'install.sh'), '--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('--uninstall'),
    });
    expect(run(join(linux, 'install.sh'), '--unistall').status).toBe(2);
    expect(run(join(linux, 'install.sh'), '--root').status).toBe(2);
  });
});

// There is no Windows here: that the files are well-formed, and say what they are meant to, is all that can be shown.
describe('Windows', () => {
  const program = String.raw`%ProgramFiles%\Porchlight\Porchlight.exe`;
  const look = (file: string, path: string) => run('xmllint', '--xpath', path, join(windows, file));
  /** By their plain names, whatever the prefix. */
  const at = (...names: string[]) => names.map((name) => `/*[local-name()="${name}"]`).join('');

  for (const file of ['shell-launcher.xml', 'assigned-access.xml']) {
    test(`${file} is well-formed, and gives its one account its one profile`, () => {
      expect(run('xmllint', '--noout', join(windows, file))).toEqual({ status: 0, said: '' });
      const given = look(file, `string(//*[local-name()="Config"]/*[@Id]/@Id)`).said;
      const made = look(file, `string(//*[local-name()="Profile" and @Name]/@Id)`).said;
      expect(made).toMatch(/^\{[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}$/);
      expect(given).toBe(made);
      expect(look(file, `count(//*[local-name()="AutoLogonAccount"])`).said).toBe('1');
    });
  }

  test('Shell Launcher starts Porchlight again when it ends, and tells it so; everybody else has the desktop', () => {
    const profile = at('ShellLauncherConfiguration', 'Profiles', 'Profile', 'Shell');
    expect(look('shell-launcher.xml', `string(${profile}/@Shell)`).said).toBe(`${program} --supervised`);
    expect(look('shell-launcher.xml', `string(${profile}/@*[local-name()="AppType"])`).said).toBe('Desktop');
    expect(look('shell-launcher.xml', `string(${profile}/*/@Action)`).said).toBe('RestartShell');
    const others = at('ShellLauncherConfiguration', 'Profiles', 'DefaultProfile', 'Shell');
    expect(look('shell-launcher.xml', `string(${others}/@Shell)`).said).toBe(
      String.raw`%SystemRoot%\explorer.exe`,
    );
  });

  test('Assigned Access allows Porchlight, which starts by itself, and what prints its badges', () => {
    const apps = at(
      'AssignedAccessConfiguration',
      'Profiles',
      'Profile',
      'AllAppsList',
      'AllowedApps',
      'App',
    );
    expect(look('assigned-access.xml', `count(${apps})`).said).toBe('2');
    expect(
      look('assigned-access.xml', `string(${apps}[@*[local-name()="AutoLaunch"]="true"]/@DesktopAppPath)`)
        .said,
    ).toBe(program);
    const printing = look('assigned-access.xml', `string(${apps}[2]/@DesktopAppPath)`).said;
    const file = printing.slice(printing.indexOf('node_modules')).replaceAll('\\', '/');
    expect(readdirSync(join(PROJECT_FOLDER, file, '..'))).toContain(file.split('/').at(-1));
    const pins = look('assigned-access.xml', 'string(//*[local-name()="StartPins"])').said;
    expect(JSON.parse(pins)).toEqual({ pinnedList: [] });
  });

  test('the scripts read the files that are there', () => {
    const lock = readFileSync(join(windows, 'lock.ps1'), 'utf8');
    for (const file of readdirSync(windows).filter((name) => name.endsWith('.xml')))
      expect(lock).toContain(`'${file}'`);
  });
});
