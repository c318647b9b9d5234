/** Devices that can call, message, record or take pictures. `none` is the absence of a declaration, not a kind. */
export const deviceKinds = ['phone', 'watch', 'tablet', 'camera', 'glasses'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** What a visitor does with a device while on site. `with-me`: keeps it and may use it. */
export const handlings = ['bag', 'locker', 'office', 'car', 'with-me'] as const;
export type Handling = (typeof handlings)[number];

/** What the door offers for a device: what its rule accepts, to leave it in the car where it accepts nothing, and the truth. */
export function offeredHandlings(accepted: readonly Handling[]): Handling[] {
  const known = handlings.filter((handling) => accepted.includes(handling) && handling !== 'with-me');
  return [...(known.length > 0 || accepted.includes('with-me') ? known : (['car'] as const)), 'with-me'];
}

/** Whether a device is kept as its rule says. What stays in the car is not on site. */
export function isAccepted(accepted: readonly Handling[], handling: Handling): boolean {
  return accepted.includes(handling) || handling === 'car';
}
