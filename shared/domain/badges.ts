import { z } from 'zod';

export * from '../plain/badges.ts';

/** Where a print job stands. `sent` means that the spooler took it, which is all that a spooler tells. */
export const PrintState = z.enum(['queued', 'sending', 'sent', 'failed', 'cancelled']);
export type PrintState = z.infer<typeof PrintState>;

/** The state of a visit's badge; `off` when the site prints none. */
export const BadgeState = z.strictObject({
  state: z.enum(['off', ...PrintState.options]),
  attempts: z.int().nonnegative(),
  /** The spooler's own words on the last attempt, or an empty string. */
  spoolerSaid: z.string(),
  /** How often the badge went to the printer. */
  prints: z.int().nonnegative(),
});
export type BadgeState = z.infer<typeof BadgeState>;

/** Badge media, by the name of the label roll; sizes in millimetres are in `mediaSizes`. */
export const BadgeMedia = z.enum(['62x100', '54x101', 'cr80']);
export type BadgeMedia = z.infer<typeof BadgeMedia>;

/** Width and height in millimetres. */
export const mediaSizes: Record<BadgeMedia, { width: number; height: number }> = {
  '62x100': { width: 62, height: 100 },
  '54x101': { width: 54, height: 101 },
  cr80: { width: 85.6, height: 53.98 },
};

/** What a visitor types or scans to sign out: the badge's number, or the token in its QR. */
export const BadgeCode = z
  .string()
  .max(40, { error: 'too-long' })
  .transform((text) => text.trim().toUpperCase())
  .refine((text) => /^[0-9A-Z]{1,40}$/.test(text), { error: 'badge-code' });
