/** Devices that can call, message, record or take pictures. `none` is the absence of a declaration, not a kind. */
export const deviceKinds = [
  'phone',
  'watch',
  'tablet',
  'laptop',
  'console',
  'camera',
  'glasses',
  'tracker',
] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** What makes a device one that the rules are about. */
const capabilities = ['calls', 'messages', 'camera', 'microphone', 'tracking'] as const;
export type Capability = (typeof capabilities)[number];

/** What a usual device of each kind can do: some can do less, and few can do more. */
export const capabilitiesOf: Record<DeviceKind, readonly Capability[]> = {
  phone: ['calls', 'messages', 'camera', 'microphone', 'tracking'],
  watch: ['calls', 'messages', 'microphone', 'tracking'],
  tablet: ['calls', 'messages', 'camera', 'microphone'],
  laptop: ['calls', 'messages', 'camera', 'microphone'],
  console: ['messages', 'camera', 'microphone'],
  camera: ['camera', 'microphone'],
  glasses: ['calls', 'camera', 'microphone'],
  tracker: ['tracking'],
};

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
