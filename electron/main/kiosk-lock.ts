import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { isRefused } from './refused-keys.ts';

const leadAgainAfterMs = 1000;

// Pinching and pulling would move the page under the next visitor's finger; a pulled picture is no use to anybody.
const stillPage = `
  html { touch-action: pan-x pan-y; overscroll-behavior: none; }
  a, img { -webkit-user-drag: none; }
`;

/** Gestures that Chromium would take for itself. Must be called before the app is ready. */
export function refuseGestures(): void {
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
}

/**
 * Refuses what a visitor could do to a window with keys, mouse buttons or fingers, as far as Electron can catch it. The
 * system's own keys (Ctrl+Alt+Del, the Windows key, switching consoles) are its own: see resources/kiosk.
 */
export function lockWindow(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    if (isRefused(input)) event.preventDefault();
  });
  // A mouse's fourth and fifth button, and a keyboard's own keys, for back and forward.
  webContents.on('before-mouse-event', (event, { button }: { button?: string }) => {
    if (button === 'back' || button === 'forward') event.preventDefault();
  });
  window.on('app-command', (event, command) => {
    if (command.startsWith('browser-')) event.preventDefault();
  });
  // There is only ever one page: with no history nothing leads back, whatever asks for it.
  webContents.on('did-navigate', () => webContents.navigationHistory.clear());
  webContents.on('dom-ready', () => {
    void webContents.insertCSS(stillPage, { cssOrigin: 'user' });
    void webContents.setVisualZoomLevelLimits(1, 1);
  });
}

/**
 * Keeps the door's window whole and in front: whatever takes it out of full screen or covers it, it comes back. Not at
 * once, and not faster than once a second, lest two programs fight for the screen.
 *
 * @param mayLead false while somebody of the staff works at this computer, whose own windows and dialogs then count
 */
export function keepInFront(window: BrowserWindow, mayLead: () => boolean): void {
  standInFront(window, true);
  window.on('minimize', () => window.restore());
  window.on('leave-full-screen', () => window.setKiosk(true));
  let waiting: NodeJS.Timeout | undefined;
  window.on('blur', () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (window.isDestroyed() || window.isFocused() || !mayLead()) return;
      window.moveTop();
      window.focus();
    }, leadAgainAfterMs);
  });
}

/** Over the taskbar and what other programs bring up. */
export function standInFront(window: BrowserWindow, stands: boolean): void {
  window.setAlwaysOnTop(stands, 'screen-saver');
}

/** For trying out: windows that are not locked show Chromium's tools at F12. Does nothing in a packaged Porchlight. */
export function offerDeveloperTools({ webContents }: BrowserWindow): void {
  if (app.isPackaged) return;
  webContents.on('before-input-event', (_, input) => {
    if (input.type === 'keyDown' && input.key === 'F12') webContents.toggleDevTools();
  });
}
