import { z } from 'zod';

/** Devices that can call, message, record or take pictures. `none` is the absence of a declaration, not a kind. */
export const deviceKinds = ['phone', 'watch', 'tablet', 'camera', 'glasses'] as const;
export const DeviceKind = z.enum(deviceKinds);
export type DeviceKind = z.infer<typeof DeviceKind>;

/** What a visitor does with a device while on site. `with-me`: keeps it and may use it. */
export const handlings = ['bag', 'locker', 'office', 'car', 'with-me'] as const;
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

/** What the door offers for a device: what its rule accepts, to leave it in the car where it accepts nothing, and the truth. */
export function offeredHandlings(accepted: readonly Handling[]): Handling[] {
  const known = handlings.filter((handling) => accepted.includes(handling) && handling !== 'with-me');
  return [...(known.length > 0 || accepted.includes('with-me') ? known : (['car'] as const)), 'with-me'];
}

/** Whether a device is kept as its rule says. What stays in the car is not on site. */
export function isAccepted(accepted: readonly Handling[], handling: Handling): boolean {
  return accepted.includes(handling) || handling === 'car';
}
