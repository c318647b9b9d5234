import { clientIdOf } from './ipc.ts';
import type { Windows } from './windows.ts';

/** Whose page may open the camera at this moment. The door's page asks for it on its photo screen; the core grants it where a category takes photos. */
export interface CameraPermit {
  grant(contentsId: number): void;
  withdraw(contentsId: number): void;
  isGranted(contentsId: number): boolean;
}

export function createCameraPermit(): CameraPermit {
  const granted = new Set<number>();
  return {
    grant: (contentsId) => void granted.add(contentsId),
    withdraw: (contentsId) => void granted.delete(contentsId),
    isGranted: (contentsId) => granted.has(contentsId),
  };
}

/** Grants or withdraws by the id under which the core knows a page. Only the door has a camera. */
export function permitCamera(permit: CameraPermit, windows: Windows, clientId: string, on: boolean): void {
  for (const { webContents } of windows.of('kiosk')) {
    if (clientIdOf(webContents.id) !== clientId) continue;
    if (on) permit.grant(webContents.id);
    else permit.withdraw(webContents.id);
  }
}
