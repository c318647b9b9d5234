// The least that an Electron app can be: one sandboxed window over the whole screen, with an empty page. The page
// comes through a scheme of its own, as Porchlight's must, or with --from-file straight from the disk.

import { readFile } from 'node:fs/promises';
import { app, BrowserWindow, Menu, protocol, screen } from 'electron';

const fromFile = process.argv.includes('--from-file');
if (!process.argv.includes('--no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
Menu.setApplicationMenu(null);
app.on('window-all-closed', () => app.quit());

// Not awaited: Electron gets ready only when this module is at its end.
void app.whenReady().then(() => {
  protocol.handle('app', async () => {
    const page = await readFile(new URL('page.html', import.meta.url));
    return new Response(new Uint8Array(page), { headers: { 'Content-Type': 'text/html' } });
  });
  const window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    kiosk: true,
    frame: false,
    webPreferences: { sandbox: true },
  });
  return fromFile ? window.loadFile('page.html') : window.loadURL('app://empty/page.html');
});
