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

/**
 * No permission for any page, and no way out to the network. The one exception is the camera's picture, never its sound.
 *
 * @param cameraAllowedFor whether the page of these web contents may open the camera now; asked for each use
 */
export function lockDownSession(
  session: Session,
  log: Log,
  cameraAllowedFor: (contentsId: number) => boolean,
): void {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const allowed =
      permission === 'media' &&
      details.isMainFrame &&
      isOurs(details.requestingUrl) &&
      // Of a screen that is shared the list is empty.
      kinds.length > 0 &&
      kinds.every((kind) => kind === 'video') &&
      cameraAllowedFor(contents.id);
    if (!allowed) log.warn('permission refused', { permission, kinds: kinds.join('+') });
    callback(allowed);
  });
  session.setPermissionCheckHandler(
    (contents, permission, requestingOrigin, details) =>
      permission === 'media' &&
      details.mediaType === 'video' &&
      details.isMainFrame &&
      isOurs(requestingOrigin) &&
      contents !== null &&
      cameraAllowedFor(contents.id),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, callback) => {
    const url = new URL(details.url);
    const ours = isOurs(details.url) || url.protocol === 'devtools:';
    if (!ours) log.warn('request refused', { scheme: url.protocol });
    callback({ cancel: !ours });
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** By scheme and host: URL gives an origin of "null" to schemes that it doesn't know. */
function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === origin;
}
