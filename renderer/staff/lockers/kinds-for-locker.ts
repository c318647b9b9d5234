import type { DeviceDeclaration, DeviceKind } from '../../../shared/domain/devices.ts';

/** What a visitor said at the door that they put in a locker. */
export function kindsForLocker(devices: readonly DeviceDeclaration[]): DeviceKind[] {
  return devices.filter(({ handling }) => handling === 'locker').map(({ kind }) => kind);
}
