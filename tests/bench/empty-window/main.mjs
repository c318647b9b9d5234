// The least that an Electron app can be: one sandboxed window over the whole screen, with an empty page.

import { app, BrowserWindow, Menu, screen } from 'electron';

if (!process.argv.includes('--no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);
app.on('window-all-closed', () => app.quit());
// Not awaited: Electron gets ready only when this module is at its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    kiosk: true,
    frame: false,
    webPreferences: { sandbox: true },
  });
  return window.loadFile('page.html');
});
