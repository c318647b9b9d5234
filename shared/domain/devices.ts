import { z } from 'zod';
import { deviceKinds, handlings } from '../plain/devices.ts';

export * from '../plain/devices.ts';

export const DeviceKind = z.enum(deviceKinds);
export type DeviceKind = z.infer<typeof DeviceKind>;

export const Handling = z.enum(handlings);
export type Handling = z.infer<typeof Handling>;

export const DeviceDeclaration = z.strictObject({ kind: DeviceKind, handling: Handling });
export type DeviceDeclaration = z.infer<typeof DeviceDeclaration>;

/** What a visitor declares: each kind at most once; an empty list says "none". */
export const DeviceDeclarations = z
  .array(DeviceDeclaration)
  .max(deviceKinds.length)
  .refine((list) => new Set(list.map((d) => d.kind)).size === list.length, { error: 'repeated' });

/**
 * The handlings a setting accepts, per kind, for one category. A kind kept otherwise is a reason to challenge; one that
 * may be `with-me` is allowed, one without any is not allowed on site.
 */
export const DeviceRules = z.record(DeviceKind, z.array(Handling).max(handlings.length));
export type DeviceRules = z.infer<typeof DeviceRules>;
