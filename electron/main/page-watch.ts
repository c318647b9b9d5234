import type { BrowserWindow, WebContents } from 'electron';
import { app } from 'electron';
import type { Log } from '../core/ports.ts';
import type { Look, Tried } from './page-health.ts';
import { afterLook, cureFor, isIll, unseen } from './page-health.ts';

const lookEveryMs = 1000;
// For a page that is not worth starting Porchlight afresh.
const tryAgainMs = 30_000;
const showsSomething = `(document.querySelector('#root')?.childElementCount ?? 0) > 0`;

interface WatchOptions {
  /** Of the page, with which the window was opened. */
  address: string;
  log: Log;
  /** Called when the page's process ended, before the page is loaded again. */
  onGone: () => void;
  /** Called when loading the page again does not help. Without it, it is tried again slowly. */
  giveUp?: () => void;
}

/**
 * Loads a page again that crashed, hangs, stays white or went to another address: an empty screen at the door helps
 * nobody. An illness shows within five seconds, so that the page is back within ten.
 */
export function watchPage(window: BrowserWindow, { address, log, onGone, giveUp }: WatchOptions): void {
  const { webContents: contents } = window;
  let tried: Tried[] = [];
  let spell = unseen;
  let resting = false;
  let asked: symbol | null = null;
  let killed = false;

  function load(): void {
    // To load the address that is shown already would, with a fragment in it, load nothing.
    if (contents.getURL() === address) contents.reload();
    else contents.loadURL(address).catch(() => log.warn('page not loaded'));
  }

  function cure(): void {
    if (window.isDestroyed() || resting) return;
    const now = performance.now();
    const decided = cureFor(tried, now);
    log.warn('page cure', { decided, look: spell.look, tried: tried.length });
    beginAnew();
    if (decided === 'reload') {
      tried = [...tried.slice(-1), { at: now, helped: false }];
      load();
      return;
    }
    resting = true;
    if (giveUp) giveUp();
    else setTimeout(tryAgain, tryAgainMs);
  }

  function tryAgain(): void {
    resting = false;
    tried = [];
    cure();
  }

  function beginAnew(): void {
    spell = { ...unseen, everWell: spell.everWell };
    asked = null;
    killed = false;
  }

  function take(look: Look): void {
    spell = afterLook(spell, look);
    if (look === 'well') tried = tried.map(({ at }) => ({ at, helped: true }));
    if (!isIll(spell)) return;
    log.error('page ill', { look, killed });
    // What hangs does not hear that it should load again: its process has to end, which tells of itself.
    if (look === 'empty' || killed || contents.isCrashed()) return cure();
    killed = true;
    contents.forcefullyCrashRenderer();
  }

  async function askPage(): Promise<void> {
    if (resting || mayBePaused(contents)) return;
    if (contents.isLoadingMainFrame()) return take('loading');
    if (asked !== null) return take('silent');
    const asking = Symbol('question');
    asked = asking;
    // A page that went away meanwhile gives no answer, or not the one that counts.
    const answer: unknown = await contents.executeJavaScript(showsSomething).catch(() => null);
    if (asked !== asking) return;
    asked = null;
    if (answer === null) take('silent');
    else take(answer === true ? 'well' : 'empty');
  }

  contents.on('render-process-gone', (_, { reason, exitCode }) => {
    log.error('page gone', { reason, exitCode });
    onGone();
    if (reason === 'clean-exit') return; // as when its window closes; were it to stay open, the next looks tell
    // Not within the event: Electron would go down together with its page.
    setImmediate(cure);
  });
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) asked = null;
  });
  // Chromium asks nobody before it goes to about:blank, so that one is undone afterwards.
  contents.on('did-navigate', (_, url) => {
    if (url === address) return;
    log.warn('page left', { scheme: new URL(url).protocol });
    load();
  });
  const clock = setInterval(() => void askPage(), lookEveryMs);
  window.on('closed', () => clearInterval(clock));
}

/** Somebody who looks for a mistake may have stopped the page at a line of its program. */
function mayBePaused(contents: WebContents): boolean {
  return !app.isPackaged && contents.isDevToolsOpened();
}
