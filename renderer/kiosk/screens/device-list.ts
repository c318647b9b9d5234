import type { TFunction } from 'i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { listed } from '../language/beside.ts';

/** Devices by name, as the language writes a list. */
export const deviceList = (kinds: readonly DeviceKind[], t: TFunction, language: string): string =>
  listed(
    kinds.map((kind) => t(`device.${kind}`)),
    'conjunction',
    language,
  );
