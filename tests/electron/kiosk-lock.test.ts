import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import type { PorchlightApp, Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { XKeyboard } from '../support/x-keyboard.ts';
import { takeKeyboard } from '../support/x-keyboard.ts';

let stage: Stage;
let app: PorchlightApp;
let door: Page;
let keyboard: XKeyboard;

beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1920 });
  app = await stage.launchWith(answers);
  door = await app.page('kiosk');
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  keyboard = takeKeyboard(stage.display);
});
afterAll(() => stage.strike());

/** By the names of X. */
const keys = [
  'alt+F4',
  'ctrl+w',
  'ctrl+shift+w',
  'ctrl+q',
  'super+q',
  'ctrl+F4',
  'F11',
  'F5',
  'ctrl+F5',
  'ctrl+r',
  'ctrl+shift+r',
  'F12',
  'ctrl+shift+i',
  'ctrl+shift+j',
  'ctrl+p',
  'ctrl+s',
  'ctrl+o',
  'ctrl+u',
  'ctrl+f',
  'ctrl+n',
  'ctrl+t',
  'ctrl+l',
  'ctrl+plus',
  'ctrl+equal',
  'ctrl+minus',
  'ctrl+0',
  'ctrl+KP_Add',
  'ctrl+KP_Subtract',
  'alt+Left',
  'alt+Right',
  'alt+Home',
  'alt+space',
  'F1',
  'F3',
  'F6',
  'F7',
  'F10',
  'shift+F10',
  'Menu',
  'XF86Back',
  'XF86Forward',
  'XF86Reload',
  'XF86HomePage',
];

const state = () =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      url: window.webContents.getURL(),
      zoom: window.webContents.getZoomFactor(),
      kiosk: window.isKiosk(),
      bounds: window.getBounds(),
      minimised: window.isMinimized(),
      tools: window.webContents.isDevToolsOpened(),
    })),
  );

/** Notes in the page, from now on, each key that reaches it, and each event that a lock keeps away. */
async function listen(): Promise<void> {
  await door.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key), { capture: true });
    window.addEventListener('popstate', () => heard.push('popstate'));
    history.pushState({}, '');
  });
}
const heard = () => door.evaluate(() => (window as unknown as { heard: string[] }).heard);
const modifiers = new Set(['Control', 'Alt', 'Shift', 'Meta']);

describe('at the sign', () => {
  beforeAll(listen);

  for (const key of keys) {
    test(`${key} changes nothing and does not reach the page`, async () => {
      const before = await state();
      const already = (await heard()).length;
      // The letter after it shows that the keyboard works, and that what came before has been dealt with.
      keyboard.press(key, 'x');
      await expect.poll(async () => (await heard()).slice(already)).toContain('x');
      expect((await heard()).slice(already).filter((name) => !modifiers.has(name))).toEqual(['x']);
      await expect(state()).resolves.toEqual(before);
      await expect(door.getByRole('button', { name: 'Sign in' }).isVisible()).resolves.toBe(true);
    });
  }

  for (const button of [8, 9]) {
    test(`mouse button ${button} leads nowhere`, async () => {
      const before = await state();
      const already = (await heard()).length;
      keyboard.click(button);
      keyboard.press('x');
      await expect.poll(async () => (await heard()).slice(already)).toEqual(['x']);
      await expect(state()).resolves.toEqual(before);
    });
  }

  test('Escape reaches the page, for its dialogs, and leaves the full screen as it is', async () => {
    const before = await state();
    const already = (await heard()).length;
    keyboard.press('Escape', 'x');
    await expect.poll(async () => (await heard()).slice(already)).toEqual(['Escape', 'x']);
    await expect(state()).resolves.toEqual(before);
  });
});

describe('in a field', () => {
  beforeEach(async () => {
    await door.reload();
    await door.getByRole('button', { name: 'Sign in' }).click();
    await door.getByRole('button', { name: 'Contractor' }).click();
    await door.getByRole('textbox', { name: 'Organisation' }).click();
  });

  test('letters, capitals, accents, editing and Tab work as ever', async () => {
    const organisation = door.getByRole('textbox', { name: 'Organisation' });
    keyboard.layout('it');
    keyboard.press('P', 'e', 'n', 'egrave', 'w', 'BackSpace', 'Left', 'apostrophe');
    await expect.poll(() => organisation.inputValue()).toBe("Pen'è");
    keyboard.press('ctrl+a', 'ctrl+c', 'Right', 'ctrl+v');
    await expect.poll(() => organisation.inputValue()).toBe("Pen'èPen'è");
    keyboard.press('ctrl+z', 'Tab', 'J', 'o');
    await expect.poll(() => door.getByRole('textbox', { name: 'Host' }).inputValue()).toBe('Jo');
    await expect(organisation.inputValue()).resolves.toBe("Pen'è");
    keyboard.layout('us');
  });

  test('refused keys lose nothing that was typed', async () => {
    keyboard.press('P', 'ctrl+r', 'F5', 'alt+Left', 'ctrl+w', 'alt+F4', 'XF86Back', 'e');
    await expect.poll(() => door.getByRole('textbox', { name: 'Organisation' }).inputValue()).toBe('Pe');
  });
});

test('two fingers do not zoom, and the page may still set its own size of text', async () => {
  await door.reload();
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  const devTools = await door.context().newCDPSession(door);
  await devTools.send('Input.synthesizePinchGesture', { x: 500, y: 900, scaleFactor: 3 });
  await expect(door.evaluate(() => visualViewport?.scale)).resolves.toBe(1);
  const width = () =>
    door
      .getByRole('button', { name: 'Sign in' })
      .evaluate((button) => parseFloat(getComputedStyle(button).fontSize));
  const before = await width();
  await door.evaluate(() => void (document.documentElement.style.fontSize = '40px'));
  expect(await width()).toBeGreaterThan(before);
  await door.reload();
});

test('Ctrl and the wheel do not zoom', async () => {
  await door.getByRole('button', { name: 'Sign in' }).waitFor();
  await door.mouse.move(500, 900);
  await door.keyboard.down('Control');
  await door.mouse.wheel(0, -500);
  await door.keyboard.up('Control');
  await door.evaluate(() => new Promise(requestAnimationFrame));
  const [window] = await state();
  expect(window?.zoom).toBe(1);
});

test('a long press selects nothing and opens nothing', async () => {
  const before = await state();
  const sentence = await door.getByRole('heading').boundingBox();
  const devTools = await door.context().newCDPSession(door);
  await devTools.send('Input.synthesizeTapGesture', {
    x: (sentence?.x ?? 0) + 40,
    y: (sentence?.y ?? 0) + 20,
    duration: 1200,
    gestureSourceType: 'touch',
  });
  await expect(door.evaluate(() => String(getSelection()))).resolves.toBe('');
  await expect(state()).resolves.toEqual(before);
});

for (const { name, spoil } of [
  { name: 'out of kiosk mode', spoil: 'setKiosk' },
  { name: 'out of full screen', spoil: 'setFullScreen' },
  { name: 'small', spoil: 'minimize' },
] as const) {
  test(`a door made ${name} fills its screen again`, async () => {
    const before = await state();
    await app.electron.evaluate(({ BrowserWindow }, how) => {
      BrowserWindow.getAllWindows()[0]?.[how](false);
    }, spoil);
    await expect.poll(state, { timeout: 5000 }).toEqual(before);
  });
}

test('a window of another program that takes the keyboard has to give it back', async () => {
  await app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        // Of none of Porchlight's pages, so that it counts as somebody else's.
        const foreign = new BrowserWindow({ width: 200, height: 200 });
        foreign.once('focus', () => resolve());
        foreign.focus();
      }),
  );
  const focused = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const foreign = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL() === '');
      const owner = BrowserWindow.getFocusedWindow()?.webContents.getURL();
      if (owner !== '') foreign?.destroy();
      return owner;
    });
  await expect.poll(focused, { timeout: 5000 }).toBe('app://porchlight/kiosk/index.html');
});

test('the door stands before everything, but for a staff view that is opened over it', async () => {
  const doorStands = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes('/kiosk/'))
        ?.isAlwaysOnTop(),
    );
  await expect(doorStands()).resolves.toBe(true);
  const opened = app.page('staff');
  await door.evaluate(() => window.porchlight.call('door.openStaffView', {}));
  const staff = await opened;
  await staff.getByRole('button', { name: 'Back to the sign' }).waitFor();
  await expect(doorStands()).resolves.toBe(false);
  await staff.getByRole('button', { name: 'Back to the sign' }).click();
  await expect.poll(doorStands).toBe(true);
});
