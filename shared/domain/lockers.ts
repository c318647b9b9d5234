import { z } from 'zod';
import { Instant } from '../time.ts';
import { DeviceKind, deviceKinds } from './devices.ts';
import { LockerUseId, VisitId } from './ids.ts';

/** How many lockers an entrance may have. */
export const maxLockers = 300;
export const LockerNumber = z.int().min(1).max(maxLockers);

/** What lies in a locker, and whose it is. One locker never holds the things of two visits. */
export const LockerUse = z.strictObject({
  id: LockerUseId,
  visitId: VisitId,
  visitorName: z.string(),
  kinds: z.array(DeviceKind),
  handedInAt: Instant,
  /** The visitor has left without it. */
  left: z.boolean(),
  /** It has been there since an earlier site day. */
  earlierDay: z.boolean(),
});
export type LockerUse = z.infer<typeof LockerUse>;

export const Locker = z.strictObject({ number: LockerNumber, use: LockerUse.nullable() });
export type Locker = z.infer<typeof Locker>;

/** A hand-in at the desk: to a locker of choice, or to the next free one. */
export const NewLockerUse = z.strictObject({
  visitId: VisitId,
  number: LockerNumber.nullable(),
  kinds: z
    .array(DeviceKind)
    .min(1, { error: 'required' })
    .max(deviceKinds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'repeated' }),
});
export type NewLockerUse = z.infer<typeof NewLockerUse>;
