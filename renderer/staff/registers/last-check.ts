import type { SiteDay } from '../../../shared/time.ts';
import { daysBetween } from '../../../shared/time.ts';

/** After so many days somebody should look at a device again. */
export const checkEveryDays = 90;

/** Whether a device was never looked at, or too long ago. */
export function isCheckDue(lastCheckedOn: SiteDay | null, today: SiteDay): boolean {
  return lastCheckedOn === null || daysBetween(lastCheckedOn, today) > checkEveryDays;
}
