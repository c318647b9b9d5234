import { extname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { clientIdOf } from './ipc.ts';
import { startAfresh } from './start-afresh.ts';
import type { Windows } from './windows.ts';

// Windows, as calls name them, that have a dialog of the system open: of ours, and of their page's own.
const openDialogs = new Set<string>();
const pageDialogs = new Set<string>();

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
  const views = windows.of('staff');
  // The one in whose window somebody is at work; without a window manager nothing tells, and the latest is as good.
  const window = views.find((view) => view.isFocused()) ?? views.at(-1);
  if (!window) return null;
  const clientId = clientIdOf(window.webContents.id);
  openDialogs.add(clientId);
  try {
    return await ask(window);
  } finally {
    openDialogs.delete(clientId);
  }
}

/** A page that chooses a file opens the system's dialog by itself; Electron tells nobody of it, so the page does. */
export function noteFileDialog(open: boolean, clientId: string): void {
  if (open) pageDialogs.add(clientId);
  else pageDialogs.delete(clientId);
}

/**
 * Electron can't close a system dialog, and one that somebody walked away from would stay on the door's screen with
 * this computer's folders in it. Porchlight starts afresh instead; what it knows is in its records.
 */
export function endWithOpenDialog(clientId: string): void {
  if (!openDialogs.has(clientId) && !pageDialogs.has(clientId)) return;
  startAfresh();
}
