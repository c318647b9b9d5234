import { z } from 'zod';

/** An instant: UTC, ISO 8601 with milliseconds and `Z`, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 }).brand('Instant');
export type Instant = z.infer<typeof Instant>;

/** A calendar day, `YYYY-MM-DD`, in the site's time zone. Years with four digits: others are written differently. */
export const SiteDay = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day <= '2999-12-31', { error: 'invalid' })
  .brand('SiteDay');
export type SiteDay = z.infer<typeof SiteDay>;

/** An IANA time zone that this machine's `Intl` knows, such as `Europe/London`. */
export const TimeZone = z.string().max(64).refine(isTimeZone, { error: 'time-zone' });

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false; // Intl also takes bare offsets, such as +23:59, which are no place's zone
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // Intl has no other way to ask than to try
  }
}

export * from './plain/time.ts';
