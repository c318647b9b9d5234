import type { Session, WebContents } from 'electron';
import { app } from 'electron';
import type { Log } from '../core/ports.ts';
import { origin } from './protocol.ts';

/** Refuses everything that a page of ours never does. Applies to every web content there will ever be. */
export function lockDownPages(log: Log): void {
  app.on('web-contents-created', (_, contents) => {
    refuseNavigation(contents, log);
    contents.setWindowOpenHandler(() => {
      log.warn('window refused');
      return { action: 'deny' };
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function refuseNavigation(contents: WebContents, log: Log): void {
  const refuse = (event: { preventDefault(): void }) => {
    log.warn('navigation refused');
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
}

/** No permission for any page, and no way out to the network. */
export function lockDownSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    log.warn('permission refused', { permission });
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, callback) => {
    const url = new URL(details.url);
    const ours =
      url.protocol === 'app:' ? `${url.protocol}//${url.host}` === origin : url.protocol === 'devtools:';
    if (!ours) log.warn('request refused', { scheme: url.protocol });
    callback({ cancel: !ours });
  });
  session.on('will-download', (event) => event.preventDefault());
}
