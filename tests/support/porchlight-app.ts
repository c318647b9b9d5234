import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { _electron } from 'playwright';
import { findElectron } from '../../scripts/electron-binary.mjs';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import { makeFolderFor, writeElectronWrapper } from '../../scripts/unprivileged.mjs';
import type { VirtualDisplay } from '../../scripts/virtual-display.mjs';
import { startVirtualDisplay } from '../../scripts/virtual-display.mjs';

/** A place for one journey: a screen, a data folder, and a home that Electron's user can write. */
export interface Stage {
  dataFolder: string;
  /** Where the app may write files that a test then reads. */
  outFolder: string;
  display: string;
  launch(options?: { args?: string[] }): Promise<PorchlightApp>;
  /** Starts it on a clean data folder with the answers of a first run. */
  launchWith(answers: unknown): Promise<PorchlightApp>;
  /** Writes a file that Electron's user can read; gives its path. */
  writeFile(name: string, text: string): string;
  /** The site's records, for looking into from outside. */
  databaseFile: string;
  /** The command line that starts Electron here, for tests that need the bare process. */
  command(args?: string[]): { program: string; args: string[]; env: Record<string, string> };
  /** Ends what runs, and leaves the data. */
  strikeApps(): Promise<void>;
  strike(): Promise<void>;
}

export interface PorchlightApp {
  electron: ElectronApplication;
  /** The window that shows a page, once it is there. */
  page(name: 'set-up' | 'kiosk' | 'staff' | 'fault'): Promise<Page>;
  /** Ends the app as a person who quits it would. */
  close(): Promise<void>;
  /** As when somebody pulls the plug. */
  kill(): Promise<void>;
}

export async function setStage(size = { width: 1920, height: 1080 }): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-stage-'));
  // The system's save dialog, which Electron's user sees, lists the folders on the way to a file.
  chmodSync(folder, 0o755);
  const screen: VirtualDisplay = await startVirtualDisplay(size);
  const wrapper = writeElectronWrapper({
    folder,
    electronPath: findElectron().executablePath,
    projectFolder: PROJECT_FOLDER,
  });
  const dataFolder = join(folder, 'data');
  const outFolder = join(folder, 'out');
  makeFolderFor(dataFolder, wrapper);
  makeFolderFor(outFolder, wrapper);
  const env = { ...definedEnvironment(), DISPLAY: screen.display };
  const allArgs = (args: string[]) => [
    ...wrapper.extraArgs,
    `--user-data-dir=${dataFolder}`,
    // The machine has no graphics card: without this Chromium tries one for seconds.
    '--disable-gpu',
    PROJECT_FOLDER,
    ...args,
  ];
  const running = new Set<ElectronApplication>();

  function writeFile(name: string, text: string): string {
    const file = join(outFolder, name);
    writeFileSync(file, text, { mode: 0o644 });
    return file;
  }

  async function launch({ args = [] }: { args?: string[] } = {}): Promise<PorchlightApp> {
    const electron = await _electron.launch({
      executablePath: wrapper.executablePath,
      args: allArgs(args),
      chromiumSandbox: wrapper.sandboxed,
      env,
    });
    running.add(electron);
    electron.on('close', () => running.delete(electron));
    return asPorchlight(electron);
  }

  async function strikeApps(): Promise<void> {
    for (const electron of running) await electron.close().catch(() => {});
  }

  return {
    dataFolder,
    outFolder,
    databaseFile: join(dataFolder, 'porchlight.db'),
    writeFile,
    launch,
    launchWith: (answers) =>
      launch({ args: ['--provision', writeFile('answers.json', JSON.stringify(answers))] }),
    display: screen.display,
    command: (args = []) => ({ program: wrapper.executablePath, args: allArgs(args), env }),

    strikeApps,

    async strike() {
      await strikeApps();
      await screen.stop();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function asPorchlight(electron: ElectronApplication): PorchlightApp {
  const shows = (page: Page, name: string) => page.url().startsWith(`app://porchlight/${name}/`);
  return {
    electron,
    async page(name) {
      const open = electron.windows().find((page) => shows(page, name));
      return open ?? electron.waitForEvent('window', { predicate: (page) => shows(page, name) });
    },
    close: () => electron.close(),
    async kill() {
      const process = electron.process();
      const gone = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await gone;
    },
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
