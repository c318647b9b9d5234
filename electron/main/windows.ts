import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app, BrowserWindow, screen } from 'electron';
import type { Audience } from '../../shared/contract.ts';
import type { Log } from '../core/ports.ts';
import { keepInFront, lockWindow, offerDeveloperTools, standInFront } from './kiosk-lock.ts';
import { pagePreferences } from './page-preferences.ts';
import { watchPage } from './page-watch.ts';
import { origin } from './protocol.ts';
import { shareOf } from './share-display.ts';

/** Every window is for one audience; what it may ask is decided by that, never by what its page says. */
export interface Windows {
  audienceOf(contentsId: number): Audience | null;
  of(audience: Audience): BrowserWindow[];
  /** In place of the door, should that one have been opened too soon; and so does `openFault`. */
  openSetUp(): void;
  /** In place of the set-up. Does nothing when it is open. */
  openDoor(): void;
  openStaff(): void;
  /** Beside the one that is open, for a second person. */
  openAnotherStaff(): void;
  /** One of the views, and no other: a second person may be at work in theirs. */
  closeStaff(window: BrowserWindow): void;
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
  /** Called when loading the door's page again and again does not bring it back. */
  onDoorLost: () => void;
}): Windows {
  const { windowed, log, onGone, onDoorLost } = options;
  const open = new Map<number, { page: Page; window: BrowserWindow }>();
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });

  const all = (page: Page) =>
    [...open.values()].filter((entry) => entry.page === page).map((entry) => entry.window);
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
      webPreferences: pagePreferences({ devTools: windowed && !app.isPackaged }),
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
    watchPage(window, {
      address,
      log,
      onGone: () => onGone(id),
      ...(page === 'kiosk' ? { giveUp: onDoorLost } : {}),
    });
    if (windowed) offerDeveloperTools(window);
    else lockWindow(window);
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

  /** Staff who work over the door, on its only display, must find their window and its dialogs before it. */
  function letStaffBefore(): void {
    const sign = find('kiosk');
    if (sign && !windowed) standInFront(sign, find('staff') === undefined || secondDisplay() !== undefined);
  }

  function openStaff(): void {
    const existing = find('staff');
    if (existing) {
      letStaffBefore();
      if (existing.isMinimized()) existing.restore();
      if (!secondDisplay()) existing.focus();
      return;
    }
    showStaff();
  }

  function showStaff(): void {
    const second = secondDisplay();
    const { bounds } = second ?? door();
    const isAlone = find('staff') === undefined;
    const whole = isAlone ? fill(bounds) : { ...fill(bounds), kiosk: false };
    const window = show('staff', bounds, second ? { ...bounds, minWidth: 900 } : whole);
    window.on('closed', () => {
      letStaffBefore();
      shareAmongStaff();
    });
    letStaffBefore();
    if (!isAlone) shareAmongStaff();
  }

  /** Several people have their views beside one another, since nothing would lead from one to the other. */
  function shareAmongStaff(): void {
    if (windowed || quitting) return;
    const second = secondDisplay();
    const { bounds } = second ?? door();
    const views = all('staff');
    views.forEach((window, index) => {
      if (!second && views.length > 1) window.setKiosk(false);
      window.setBounds(shareOf(bounds, index, views.length));
      if (!second && views.length === 1) window.setKiosk(true);
    });
  }

  return {
    audienceOf(contentsId) {
      const page = open.get(contentsId)?.page;
      return page === undefined || page === 'fault' ? null : page;
    },
    of: all,

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
        keepInFront(window, () => find('staff') === undefined);
      }
      find('set-up')?.close();
      if (secondDisplay()) openStaff();
    },

    openStaff,
    openAnotherStaff: showStaff,

    /** On a display of its own the staff view stays, locked; over the door it makes way for the sign. */
    closeStaff(window) {
      if (secondDisplay() && !windowed && all('staff').length === 1) return;
      window.close();
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
