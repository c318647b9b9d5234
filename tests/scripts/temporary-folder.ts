import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, by path, that is gone after the test. */
export function temporaryFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

export function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const LOCKED = {
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-zod' },
  'node_modules/only-on-mars': { version: '1.0.0', integrity: 'sha512-mars', optional: true },
};

/** A project whose node_modules npm has filled as the lock file says. */
export function installedProject(): string {
  const wanted = {
    dependencies: { zod: '4.0.0' },
    devDependencies: { node: process.versions.node, electron: '45.0.0' },
  };
  const packageFile = { main: 'out/main/main.js', ...wanted };
  const folder = temporaryFolder({
    'package.json': JSON.stringify(packageFile),
    'package-lock.json': JSON.stringify({ packages: { '': wanted, ...LOCKED } }),
    'node_modules/.package-lock.json': JSON.stringify({
      packages: { 'node_modules/zod': LOCKED['node_modules/zod'] },
    }),
    'node_modules/node/README.md': '',
  });
  mkdirSync(join(folder, 'node_modules/node/bin'));
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  symlinkSync(process.execPath, join(folder, 'node_modules/node/bin', program));
  return folder;
}
