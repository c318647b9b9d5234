import { z } from 'zod';
import { Instant } from '../time.ts';
import { HelpCallId } from './ids.ts';
import { OptionalText } from './text.ts';

/**
 * Who is wanted where. `door`: a visitor asks for a member of staff; `staff`: a colleague needs help with a challenge;
 * `dsl`: the safeguarding lead is wanted (a report, or a match); `deputy`: the same, after nobody came for too long;
 * `head`: a report waits for the head, which nobody else is told.
 */
export const helpKinds = ['door', 'staff', 'dsl', 'deputy', 'head'] as const;
export const HelpKind = z.enum(helpKinds);
export type HelpKind = z.infer<typeof HelpKind>;

/** A call that rings on every open staff view until somebody answers. It never says what it is about. */
export const HelpCall = z.strictObject({
  id: HelpCallId,
  kind: HelpKind,
  at: Instant,
  /** The colleague who needs help; empty where nobody in particular calls. */
  by: z.string(),
  place: z.string(),
  /** Whether it is for whoever has unlocked the view that asks; for nobody while it is locked. */
  mayAnswer: z.boolean(),
  /** Nobody has answered for a minute. */
  unanswered: z.boolean(),
});
export type HelpCall = z.infer<typeof HelpCall>;

export const NewStaffCall = z.strictObject({ place: OptionalText(100) });

/** Seconds after which a call that nobody answered says so. */
export const unansweredAfterSeconds = 60;
