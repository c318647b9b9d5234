import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { Windows } from './windows.ts';

let openDialogs = 0;

/** Asks in the system's own dialog where to save. The page that caused it never sees a path. */
export async function chooseSaveFile(windows: Windows, suggestedName: string): Promise<string | null> {
  const [window] = windows.of('staff');
  if (!window) return null;
  openDialogs += 1;
  try {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: 'CSV', extensions: ['csv'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  } finally {
    openDialogs -= 1;
  }
}

/**
 * Electron can't close a system dialog, and one that somebody walked away from would stay on the door's screen with
 * this computer's folders in it. Porchlight starts afresh instead; what it knows is in its records.
 */
export function endWithOpenDialog(): void {
  if (openDialogs === 0) return;
  app.relaunch();
  app.quit();
}
