import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { Windows } from './windows.ts';

/** Asks in the system's own dialog where to save. The page that caused it never sees a path. */
export async function chooseSaveFile(windows: Windows, suggestedName: string): Promise<string | null> {
  const [window] = windows.of('staff');
  if (!window) return null;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}
