import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import type { BareApp } from '../support/bare-app.ts';
import { findBareApp } from '../support/bare-app.ts';
import { toRules } from '../support/door-steps.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import { readRecords } from '../support/records.ts';

/** What the sign may take to come back, whatever happened to it. */
const limitMs = 10_000;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1080 });
  const app = await stage.launchWith(answers);
  await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
  await app.close();
});
afterAll(() => stage.strike());

/** A page that is loaded again does not carry this mark. */
const markAsOld = (page: Page) => page.evaluate(() => void Object.assign(window, { old: true }));

const harms: { name: string; harm: (page: Page, app: PorchlightApp) => Promise<unknown> }[] = [
  { name: 'is killed', harm: (page, app) => killPage(app, page.url()) },
  {
    name: 'hangs',
    harm: (page) =>
      page.evaluate(() => {
        // Only after this question is answered.
        setTimeout(() => {
          for (;;);
        });
      }),
  },
  {
    name: 'turns white',
    harm: (page) => page.evaluate(() => document.querySelector('#root')?.replaceChildren()),
  },
  { name: 'loses even its root', harm: (page) => page.evaluate(() => document.body.replaceChildren()) },
];

async function killPage(app: PorchlightApp, url: string): Promise<void> {
  const pid = await app.electron.evaluate(
    ({ BrowserWindow }, shown) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL() === shown)
        ?.webContents.getOSProcessId(),
    url,
  );
  if (pid === undefined || pid <= 0) throw new Error('the page has no process');
  process.kill(pid, 'SIGKILL');
}

/** Asked of the main process: Playwright has no more use for a page that crashed. */
async function waitForNew(
  app: PorchlightApp,
  name: 'kiosk' | 'staff' | 'set-up',
  button: string,
): Promise<void> {
  const shown = () =>
    app.electron.evaluate(async ({ BrowserWindow }, page) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${page}/`),
      );
      if (!window?.isVisible() || window.webContents.isLoadingMainFrame()) return [];
      const question = `'old' in window ? [] : [...document.querySelectorAll('button')].map((one) => one.innerText)`;
      const words = window.webContents.executeJavaScript(question) as Promise<string[]>;
      const late = new Promise<string[]>((resolve) => setTimeout(resolve, 200, []));
      return Promise.race([words.catch(() => []), late]);
    }, name);
  await expect.poll(shown, { timeout: 2 * limitMs, interval: 50 }).toContain(button);
}

describe('the door’s page', () => {
  let app: PorchlightApp;
  let door: Page;
  beforeEach(async () => {
    app = await stage.launch();
    door = await app.page('kiosk');
    await door.getByRole('button', { name: 'Sign in' }).waitFor();
    await markAsOld(door);
  });
  afterEach(() => app.kill());

  for (const { name, harm } of harms) {
    test(`${name}: the sign is back within ten seconds`, async () => {
      const start = performance.now();
      await harm(door, app);
      await waitForNew(app, 'kiosk', 'Sign in');
      const took = performance.now() - start;
      console.log(`${name}: back after ${Math.round(took)} ms`);
      expect(took).toBeLessThan(limitMs);
    });
  }

  test('crashes in the middle of a sign-in: nothing of it is stored, and the sign is back', async () => {
    const rows = () =>
      readRecords(stage.databaseFile, 'SELECT (SELECT count(*) FROM visit), (SELECT count(*) FROM visitor)');
    const before = rows();
    await toRules(door, {
      category: 'Volunteer',
      name: 'Ottoline Marsh',
      devices: { Phone: 'Left in the car' },
    });
    await door.getByRole('heading', { name: 'The rules' }).waitFor();
    await killPage(app, door.url());
    await waitForNew(app, 'kiosk', 'Sign in');
    expect(rows()).toEqual(before);
  });

  test('is busy for two seconds, twice: it is left alone', async () => {
    for (let time = 0; time < 2; time++) {
      await door.evaluate(() => {
        const end = performance.now() + 2000;
        while (performance.now() < end);
      });
    }
    await expect(door.evaluate(() => 'old' in window)).resolves.toBe(true);
  });

  test('hangs behind the staff view: the staff view goes on, and the door comes back', async () => {
    const opened = app.page('staff');
    await door.evaluate(() => window.porchlight.call('door.openStaffView', {}));
    const staff = await opened;
    await staff.getByRole('button', { name: 'Back to the sign' }).waitFor();
    await markAsOld(staff);
    await killPage(app, door.url());
    await waitForNew(app, 'kiosk', 'Sign in');
    await expect(staff.evaluate(() => 'old' in window)).resolves.toBe(true);
    await markAsOld(staff);
    await killPage(app, staff.url());
    await waitForNew(app, 'staff', 'Back to the sign');
  });
});

describe('when loading the door again does not help', () => {
  let running: BareApp | undefined;
  afterEach(() => running?.kill());

  /** Starts it as the system would: without Playwright, which could not follow it to another process. */
  function start(freshStarts?: { count: number; at: number }): BareApp {
    const note = join(stage.dataFolder, 'fresh-starts.json');
    rmSync(note, { force: true });
    if (freshStarts) writeFileSync(note, JSON.stringify(freshStarts));
    const { program, args, env } = stage.command(['--remote-debugging-port=0']);
    spawn(program, args, { env, stdio: 'ignore' });
    running = findBareApp(stage.dataFolder);
    return running;
  }

  test('Porchlight starts afresh, and the sign is back within ten seconds', async () => {
    const app = start();
    const first = await app.mainProcess();
    await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
    const started = performance.now();
    await app.killPages();
    await app.mainProcess(first);
    await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
    const took = performance.now() - started;
    console.log(`started afresh: back after ${Math.round(took)} ms`);
    expect(took).toBeLessThan(limitMs);
  });

  test('and where that was done twice already, a plain screen says so, in the same process', async () => {
    const app = start({ count: 2, at: Date.now() });
    const first = await app.mainProcess();
    await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
    await app.killPages();
    await (await app.page('fault')).getByText('Porchlight tries again by itself every minute.').waitFor();
    expect(existsSync(`/proc/${first}`)).toBe(true);
  });
});
