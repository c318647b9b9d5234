import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';

/** Processes of an app that started, and may have started again, without Playwright: found by its data folder. */
export interface BareApp {
  /** The main process, once there is one; another one than `unlike`, when it is given. */
  mainProcess(unlike?: number): Promise<number>;
  /** All of them, and those of cage around it. */
  processes(): number[];
  /** Kills the page, and each that comes in its place, until Porchlight gives it up. */
  killPages(): Promise<void>;
  /** The page that shows in a window; `port` is read from the data folder. */
  page(name: 'kiosk' | 'staff' | 'fault'): Promise<Page>;
  kill(): Promise<void>;
}

/** For an app that was started with `--remote-debugging-port=0`. */
export function findBareApp(dataFolder: string): BareApp {
  const browsers: Browser[] = [];
  const log = join(dataFolder, 'logs', 'porchlight.log');
  const mine = () =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), line: commandLine(name) }))
      .filter(({ line }) => line.includes(`--user-data-dir=${dataFolder}`));
  const isMain = ({ line }: { line: string }) => !/--type=|--monitor-self|^\S*cage /.test(line);

  async function until<T>(what: string, find: () => Promise<T | undefined> | T | undefined): Promise<T> {
    const deadline = performance.now() + 20_000;
    for (;;) {
      const found = await find();
      if (found !== undefined) return found;
      if (performance.now() > deadline) throw new Error(`there is no ${what}`);
      await wait(10);
    }
  }

  return {
    mainProcess: (unlike) =>
      until('main process', () => mine().find((process) => isMain(process) && process.pid !== unlike)?.pid),
    processes: () => mine().map(({ pid }) => pid),
    async killPages() {
      const given = () => readFileSync(log, 'utf8').split('door lost').length;
      const before = given();
      const killed = new Set<number>();
      await until('end of trying', () => {
        const page = mine().find(({ pid, line }) => line.includes('--type=renderer') && !killed.has(pid));
        if (given() > before) return true;
        if (page !== undefined) {
          killed.add(page.pid);
          end(page.pid);
        }
        return undefined;
      });
    },
    page: (name) =>
      until(`page ${name}`, async () => {
        try {
          const [port = ''] = readFileSync(join(dataFolder, 'DevToolsActivePort'), 'utf8').split('\n');
          const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 2000 });
          browsers.push(browser);
          return browser
            .contexts()
            .flatMap((context) => context.pages())
            .find((page) => page.url().startsWith(`app://porchlight/${name}/`));
        } catch {
          return undefined; // not there yet, or the port is that of a process that has ended
        }
      }),
    async kill() {
      for (const browser of browsers) await browser.close().catch(() => {});
      for (const { pid } of mine()) end(pid);
      await until('end of it', () => (mine().length === 0 ? true : undefined));
    },
  };
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // it ended meanwhile
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended with the one before it
  }
}
