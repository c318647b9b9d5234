import { z } from 'zod';
import { Instant } from '../time.ts';
import { PresenceId, StaffId } from './ids.ts';

/** What the door is told of a staff member's pass: enough to know oneself by. */
export const StaffWelcome = z.strictObject({
  staffInitial: z.string(),
  /** Signed in: then the pass signs out. */
  isIn: z.boolean(),
});
export type StaffWelcome = z.infer<typeof StaffWelcome>;

export const presenceMoves = ['in', 'out'] as const;
export const PresenceMove = z.enum(presenceMoves);
export type PresenceMove = z.infer<typeof PresenceMove>;

/** One of the site's own people who is in. */
export const StaffIn = z.strictObject({
  presenceId: PresenceId,
  staffId: StaffId,
  name: z.string(),
  /** Where they usually are, or empty. */
  area: z.string(),
  signedInAt: Instant,
});
export type StaffIn = z.infer<typeof StaffIn>;
