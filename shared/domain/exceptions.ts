import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { DeviceKind } from './devices.ts';
import { CategoryId, ExceptionId, VisitorId } from './ids.ts';
import { OptionalText } from './text.ts';

/** Why a device may be kept and used all the same. */
export const exceptionReasons = [
  'medical',
  'nominated-phone',
  'lone-worker',
  'interpreter',
  'on-call',
  'emergency',
  'other',
] as const;
export const ExceptionReason = z.enum(exceptionReasons);
export type ExceptionReason = z.infer<typeof ExceptionReason>;

/** For one person (somebody who is here, or has a pass), or for everybody of a category. */
export const ExceptionFor = z.union([
  z.strictObject({ visitorId: VisitorId }),
  z.strictObject({ categoryId: CategoryId }),
]);

const shape = z.strictObject({
  for: ExceptionFor,
  device: DeviceKind,
  reason: ExceptionReason,
  /** What else there is to say, such as which reader it is. Never on a badge. */
  note: OptionalText(300),
  /** Where it holds, in the setting's own words; empty: everywhere. On the badge. */
  places: OptionalText(100),
  from: SiteDay,
  /** The last site day on which it holds. */
  until: SiteDay,
});

/** A recorded permission. Whoever writes it down has approved it. */
export const NewException = shape.refine((e) => e.from <= e.until, { error: 'range', path: ['until'] });
export type NewException = z.infer<typeof NewException>;

export const DeviceException = shape.extend({
  id: ExceptionId,
  /** The visitor's name, or the category's. */
  forName: z.string(),
  approvedBy: z.string(),
  approvedAt: Instant,
  state: z.enum(['coming', 'holds', 'expired', 'ended']),
});
export type DeviceException = z.infer<typeof DeviceException>;

/** What the desk and the badge say of a permission that holds now. */
export const HeldException = z.strictObject({
  device: DeviceKind,
  reason: ExceptionReason,
  places: z.string(),
  until: SiteDay,
});
export type HeldException = z.infer<typeof HeldException>;
