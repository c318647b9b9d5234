import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real CUPS queue whose printer is a folder: what would be a label lands there as a PDF (the driver `cups-pdf`). */
export interface CupsQueue {
  name: string;
  /** Stops the queue as `cupsdisable` does, or sets it going again. */
  stop(): void;
  start(): void;
  /** Refuses new jobs as `cupsreject` does, or takes them again. */
  reject(): void;
  accept(): void;
  /** Full paths of what was printed, once there are that many, oldest first. */
  printed(count: number): Promise<string[]>;
  /** How many jobs the queue has ever been given. */
  jobsTaken(): number;
  remove(): void;
}

/** Makes a queue of its own for a test. Needs root, as the Debian packages do; see the README. */
export async function createCupsQueue(): Promise<CupsQueue> {
  await startCups();
  const name = `Porchlight-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-cups-'));
  chmodSync(folder, 0o777);
  const configuration = `/etc/cups/cups-pdf-${name}.conf`;
  writeFileSync(
    configuration,
    `Out ${folder}\nAnonDirName ${folder}\nAnonUMask 0000\nUserUMask 0000\nLabel 1\nGrp lpadmin\n`,
  );
  run('lpadmin', ['-p', name, '-v', `cups-pdf:/${name}`, '-E', '-m', 'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd']);
  const files = () =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.pdf'))
      .toSorted();

  return {
    name,
    stop: () => run('cupsdisable', [name]),
    start: () => run('cupsenable', [name]),
    reject: () => run('cupsreject', [name]),
    accept: () => run('cupsaccept', [name]),
    async printed(count) {
      const deadline = Date.now() + 30_000;
      while (files().length < count || !whole(join(folder, files().at(-1) ?? ''))) {
        if (Date.now() > deadline)
          throw new Error(`${files().length} of ${count} prints came out of the queue`);
        await wait(100);
      }
      return files().map((file) => join(folder, file));
    },
    jobsTaken: () => lines(output('lpstat', ['-W', 'all', '-o', name])),
    remove() {
      spawnSync('lpadmin', ['-x', name]);
      rmSync(configuration, { force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ghostscript writes while we look: a PDF is whole when `pdfinfo` can read it. */
function whole(file: string): boolean {
  return spawnSync('pdfinfo', [file]).status === 0;
}

async function startCups(): Promise<void> {
  if (output('lpstat', ['-r']).includes('is running')) return;
  run('cupsd', []);
  const deadline = Date.now() + 10_000;
  while (!output('lpstat', ['-r']).includes('is running')) {
    if (Date.now() > deadline) throw new Error('CUPS did not start');
    await wait(100);
  }
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
}

function output(command: string, args: string[]): string {
  return spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout;
}

function lines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
