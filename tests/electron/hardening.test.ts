import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
});
afterAll(() => stage.strike());

const home = 'app://porchlight/kiosk/index.html';
const windowCount = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

const elsewhere = [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://porchlight.evil/kiosk/index.html',
  'app://porchlight/staff/index.html',
  'data:text/html,hello',
  'javascript:document.title="owned"',
  'about:blank',
];

// Before the next, since a page that was sent to about:blank is loaded anew.
for (const url of elsewhere) {
  test(`a page cannot open a window on ${url}`, async () => {
    const before = await windowCount();
    await expect(door.evaluate((target) => window.open(target) === null, url)).resolves.toBe(true);
    await expect(windowCount()).resolves.toBe(before);
  });
}

for (const url of elsewhere) {
  test(`a page cannot navigate to ${url}`, async () => {
    // Asked from the main process: Playwright itself would wait for a navigation that never comes.
    const after = await app.electron.evaluate(async ({ BrowserWindow }, target) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const click = (href: string) => {
        const link = document.createElement('a');
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
      };
      await contents?.executeJavaScript(`(${click.toString()})(${JSON.stringify(target)})`, true);
      // Nobody is asked before a page goes to about:blank: there it counts that it comes back at once.
      if (contents?.getURL() === 'about:blank') {
        await new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
      }
      // A further question that the page answers shows that it is still the page it was.
      const words = `new Promise((resolve) => {
        const look = () => document.body?.innerText.includes('Sign in')
          ? resolve(document.title + document.body.innerText) : requestAnimationFrame(look);
        look();
      })`;
      const text: unknown = await contents?.executeJavaScript(words);
      return { url: contents?.getURL(), text: String(text) };
    }, url);
    expect(after.url).toBe(home);
    expect(after.text).toContain('Porchlight');
    expect(after.text).toContain('Sign in');
  });
}

for (const url of [
  'https://example.org/',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'app://porchlight/kiosk/index.html',
]) {
  test(`a page cannot fetch ${url}`, async () => {
    // The page that was sent away may still be on its way back.
    await door.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    const outcome = await door.evaluate(
      (target) =>
        fetch(target).then(
          () => 'fetched',
          () => 'refused',
        ),
      url,
    );
    expect(outcome).toBe('refused');
  });
}

for (const path of [
  '/../package.json',
  '/%2e%2e/package.json',
  '/kiosk/..%2f..%2f..%2fpackage.json',
  '/..%5c..%5cpackage.json',
  '/kiosk/%00index.html',
  '//etc/passwd',
  '/main/main.js',
  '/assets/',
  '/%E0%A4%A',
]) {
  test(`the scheme does not serve ${path}`, async () => {
    const status = await app.electron.evaluate(async ({ session }, target) => {
      const response = await session.defaultSession.fetch(`app://porchlight${target}`).catch(() => null);
      return response?.status ?? 0;
    }, path);
    expect([0, 404]).toContain(status);
  });
}

test('the scheme serves its own pages, with a policy in the header', async () => {
  const headers = await app.electron.evaluate(async ({ session }) => {
    const response = await session.defaultSession.fetch('app://porchlight/kiosk/index.html');
    return Object.fromEntries(response.headers.entries());
  });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

for (const name of [
  'camera',
  'microphone',
  'geolocation',
  'notifications',
  'clipboard-read',
  'midi',
  'usb',
] as const) {
  test(`a page is not granted ${name}`, async () => {
    const state = await door.evaluate(async (permission) => {
      try {
        return (await navigator.permissions.query({ name: permission as PermissionName })).state;
      } catch {
        return 'unknown';
      }
    }, name);
    expect(['denied', 'unknown']).toContain(state);
  });
}

test('a page cannot open the camera, share the screen or read the clipboard', async () => {
  const outcomes = await door.evaluate(async () => {
    const refused = (attempt: () => Promise<unknown>) =>
      Promise.resolve()
        .then(attempt)
        .then(
          () => 'granted',
          () => 'refused',
        );
    return [
      await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      await refused(() => navigator.mediaDevices.getDisplayMedia()),
      await refused(() => navigator.clipboard.readText()),
      await refused(async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
      }),
    ];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('a page has no Node, no require, and nothing of Electron but the bridge', async () => {
  const seen = await door.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in window),
    bridge: Object.keys(window.porchlight).toSorted(),
    frozen: Object.isFrozen(window.porchlight),
  }));
  expect(seen.node).toEqual([]);
  expect(seen.bridge).toEqual(['call', 'onEvent']);
});

test('every window is sandboxed and isolated', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const all = (
        window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      return [
        all['sandbox'],
        all['contextIsolation'],
        all['nodeIntegration'],
        all['webSecurity'],
        all['webviewTag'],
      ];
    }),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const window of preferences) expect(window).toEqual([true, true, false, true, false]);
});

test('the door may not ask what only staff may ask, whatever it says of itself', async () => {
  const answersOfCore = await door.evaluate(async () => [
    await window.porchlight.call('visits.onSite', {}),
    await window.porchlight.call('exports.save', { format: 'csv', role: 'admin' }),
    await window.porchlight.call('setUp.finish', {}),
    await window.porchlight.call('__proto__', {}),
  ]);
  const codes = answersOfCore.map((result) => (result.ok ? 'ok' : result.error.code));
  expect(codes).toEqual(['wrong-audience', 'wrong-audience', 'wrong-audience', 'unknown-call']);
});

test('a frame inside a page gets no bridge and no answer', async () => {
  const bridges = await door.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://porchlight/kiosk/index.html';
    document.body.append(frame);
    // Two rounds through the main process: time enough for a frame to have loaded, if it could.
    await window.porchlight.call('door.show', {});
    await window.porchlight.call('door.show', {});
    let inside = 'nothing';
    try {
      if (frame.contentWindow && 'porchlight' in frame.contentWindow) inside = 'bridge';
    } catch {
      inside = 'error page'; // of another origin: Chromium's own, in place of the page that was refused
    }
    frame.remove();
    return inside;
  });
  expect(['nothing', 'error page']).toContain(bridges);
});

test('a page that dies is loaded again', async () => {
  const text = await app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => {
          const shown = () =>
            void contents.executeJavaScript('document.body.innerText').then((now: unknown) => {
              if (String(now).includes('Sign in')) resolve(String(now));
              else setImmediate(shown);
            });
          shown();
        });
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(text).toContain('Sign in');
});
