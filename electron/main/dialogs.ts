import { extname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { startAfresh } from './start-afresh.ts';
import type { Windows } from './windows.ts';

let openDialogs = 0;
let pageHasDialog = false;

/** Asks in the system's own dialog where to save. The page that caused it never sees a path. */
export async function chooseSaveFile(windows: Windows, suggestedName: string): Promise<string | null> {
  const extension = extname(suggestedName).slice(1);
  return inDialog(windows, async (window) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  });
}

/** Asks in the system's own dialog which CSV file to read. */
export async function chooseOpenFile(windows: Windows): Promise<string | null> {
  return inDialog(windows, async (window) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: app.getPath('documents'),
      filters: [{ name: 'CSV', extensions: ['csv', 'txt'] }],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  });
}

/** Asks in the system's own dialog for a folder to write into. */
export async function chooseFolder(windows: Windows): Promise<string | null> {
  return inDialog(windows, async (window) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  });
}

async function inDialog(
  windows: Windows,
  ask: (window: BrowserWindow) => Promise<string | null>,
): Promise<string | null> {
  const [window] = windows.of('staff');
  if (!window) return null;
  openDialogs += 1;
  try {
    return await ask(window);
  } finally {
    openDialogs -= 1;
  }
}

/** A page that chooses a file opens the system's dialog by itself; Electron tells nobody of it, so the page does. */
export function noteFileDialog(open: boolean): void {
  pageHasDialog = open;
}

/**
 * Electron can't close a system dialog, and one that somebody walked away from would stay on the door's screen with
 * this computer's folders in it. Porchlight starts afresh instead; what it knows is in its records.
 */
export function endWithOpenDialog(): void {
  if (openDialogs === 0 && !pageHasDialog) return;
  startAfresh();
}
