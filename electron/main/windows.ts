import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app, BrowserWindow, screen } from 'electron';
import type { Audience } from '../../shared/contract.ts';
import type { Log } from '../core/ports.ts';
import { preloadFile } from './folders.ts';
import { origin } from './protocol.ts';

/** Every window is for one audience; what it may ask is decided by that, never by what its page says. */
export interface Windows {
  audienceOf(contentsId: number): Audience | null;
  of(audience: Audience): BrowserWindow[];
  /** In place of the door, should that one have been opened too soon; and so does `openFault`. */
  openSetUp(): void;
  /** In place of the set-up. Does nothing when it is open. */
  openDoor(): void;
  openStaff(): void;
  closeStaff(): void;
  openFault(fault: string): void;
  /** Brings the foremost window to the front, for a second start. */
  focus(): void;
}

type Page = Audience | 'fault';
const folders: Record<Page, string> = { 'set-up': 'set-up', kiosk: 'kiosk', staff: 'staff', fault: 'fault' };

export function createWindows(options: {
  windowed: boolean;
  log: Log;
  onGone: (contentsId: number) => void;
}): Windows {
  const { windowed, log, onGone } = options;
  const open = new Map<number, { page: Page; window: BrowserWindow }>();
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });

  const find = (page: Page) => [...open.values()].find((entry) => entry.page === page)?.window;

  function show(
    page: Page,
    bounds: Rectangle,
    extra: BrowserWindowConstructorOptions = {},
    hash = '',
  ): BrowserWindow {
    const window = new BrowserWindow({
      ...bounds,
      ...extra,
      show: false,
      title: 'Porchlight',
      backgroundColor: '#fdf8ef',
      autoHideMenuBar: true,
      webPreferences: {
        preload: preloadFile(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        safeDialogs: true,
        devTools: !app.isPackaged,
        // The door's clocks (idle, done) must go on when another window covers it.
        backgroundThrottling: false,
      },
    });
    const { id } = window.webContents;
    open.set(id, { page, window });
    window.on('closed', () => {
      open.delete(id);
      onGone(id);
    });
    window.webContents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) onGone(id);
    });
    const address = `${origin}/${folders[page]}/index.html${hash}`;
    recoverFromCrash(window, log);
    staysOn(window, address, log);
    // On a display of its own the staff view must not take the keyboard, and the scanner, away from the door.
    window.once('ready-to-show', () =>
      page === 'staff' && secondDisplay() ? window.showInactive() : window.show(),
    );
    void window.loadURL(address);
    return window;
  }

  /** The whole of a display; without a window manager, full screen alone would not make it so. */
  function fill(bounds: Rectangle): BrowserWindowConstructorOptions {
    return windowed ? { ...bounds, width: 1280, height: 860 } : { ...bounds, kiosk: true, frame: false };
  }

  const door = () => screen.getPrimaryDisplay();
  const secondDisplay = () => screen.getAllDisplays().find((display) => display.id !== door().id);

  function leaveOnly(window: BrowserWindow): void {
    for (const other of open.values()) if (other.window !== window) other.window.destroy();
  }

  function openStaff(): void {
    const existing = find('staff');
    if (existing) {
      if (existing.isMinimized()) existing.restore();
      if (!secondDisplay()) existing.focus();
      return;
    }
    const second = secondDisplay();
    const { bounds } = second ?? door();
    show('staff', bounds, second ? { ...bounds, minWidth: 900 } : fill(bounds));
  }

  return {
    audienceOf(contentsId) {
      const page = open.get(contentsId)?.page;
      return page === undefined || page === 'fault' ? null : page;
    },
    of: (audience) =>
      [...open.values()].filter((entry) => entry.page === audience).map((entry) => entry.window),

    openSetUp() {
      const { workArea } = door();
      const size = { width: Math.min(1100, workArea.width), height: Math.min(860, workArea.height) };
      leaveOnly(show('set-up', { ...size, x: workArea.x, y: workArea.y }, { center: true }));
    },

    openDoor() {
      if (find('kiosk')) return;
      const { bounds } = door();
      const window = show('kiosk', bounds, fill(bounds));
      if (!windowed) {
        // Alt+F4 at the touchscreen must not end the sign; staff close Porchlight from their view.
        window.on('close', (event) => {
          if (!quitting) event.preventDefault();
        });
      }
      find('set-up')?.close();
      if (secondDisplay()) openStaff();
    },

    openStaff,

    /** On a display of its own the staff view stays, locked; over the door it makes way for the sign. */
    closeStaff() {
      if (!secondDisplay() || windowed) find('staff')?.close();
    },

    openFault(fault) {
      leaveOnly(show('fault', { x: 0, y: 0, width: 1000, height: 700 }, { center: true }, `#${fault}`));
    },

    focus() {
      const window = find('staff') ?? find('kiosk') ?? find('set-up') ?? find('fault');
      if (window?.isMinimized()) window.restore();
      window?.show();
      window?.focus();
    },
  };
}

/** A page that dies is loaded again: a white screen at the door helps nobody. */
function recoverFromCrash(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_, details) => {
    log.error('page gone', { reason: details.reason });
    if (details.reason === 'clean-exit') return;
    // Not within the event: Electron would go down together with its page.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}

/** Chromium asks nobody before it goes to about:blank, so that one is undone afterwards. */
function staysOn(window: BrowserWindow, address: string, log: Log): void {
  window.webContents.on('did-navigate', (_, url) => {
    if (url === address) return;
    log.warn('page left', { scheme: new URL(url).protocol });
    void window.loadURL(address);
  });
}
