import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/bridge.ts';
import { channels } from '../../shared/bridge.ts';
import type { EventName } from '../../shared/events.ts';
import type { Result } from '../../shared/result.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input) as Promise<Result<unknown>>,
  onEvent(listener) {
    // Electron's event object stays here: it would hand the page a reference to the channel itself.
    const forward = (_: unknown, name: EventName) => listener(name);
    ipcRenderer.on(channels.event, forward);
    return () => ipcRenderer.removeListener(channels.event, forward);
  },
};

contextBridge.exposeInMainWorld('porchlight', bridge);
