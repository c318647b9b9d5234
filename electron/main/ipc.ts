import type { IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import { channels } from '../../shared/bridge.ts';
import type { EventName } from '../../shared/events.ts';
import { eventAudiences } from '../../shared/events.ts';
import type { CallError, Result } from '../../shared/result.ts';
import type { Dispatch } from '../core/dispatch.ts';
import { origin } from './protocol.ts';
import type { Windows } from './windows.ts';

const stranger: CallError = { code: 'wrong-audience', message: 'wrong-audience' };

export const clientIdOf = (contentsId: number) => `window:${contentsId}`;

/** Carries calls from a page to the gate. Who asks is read off the window, the frame and the origin. */
export function carryCalls(windows: Windows, dispatch: Dispatch): void {
  ipcMain.handle(
    channels.call,
    (event, name: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
      const audience = windows.audienceOf(event.sender.id);
      if (audience === null || !isOurTopFrame(event)) return { ok: false, error: stranger };
      return dispatch({ clientId: clientIdOf(event.sender.id), audience }, name, input);
    },
  );
}

function isOurTopFrame({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  const { protocol, host } = new URL(senderFrame.url);
  return `${protocol}//${host}` === origin;
}

/** Tells the windows that may know it that something changed. The name is all they get. */
export function carryEvent(windows: Windows, event: EventName): void {
  for (const audience of eventAudiences[event]) {
    for (const window of windows.of(audience)) window.webContents.send(channels.event, event);
  }
}
