import type { WebPreferences } from 'electron';
import { preloadFile } from './folders.ts';

/** Each preference is spelt out, so that a change of Electron's defaults changes nothing here. */
export function pagePreferences({ devTools }: { devTools: boolean }): WebPreferences {
  return {
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
    devTools,
    // The door's clocks (idle, done) must go on when another window covers it.
    backgroundThrottling: false,
    // A call for help rings before anybody has touched the view it rings on.
    autoplayPolicy: 'no-user-gesture-required',
  };
}
