import type { ExceptionReason } from '../../../shared/domain/exceptions.ts';

/** The last day that is proposed for a permission: what is worn for one's health outlasts the rest. */
export function proposedUntil(from: string, reason: ExceptionReason | ''): string {
  return addMonths(from, reason === 'medical' ? 12 : 1);
}

/** The same day of a later month, or the last one where that month is shorter. What is no day stays as it is. */
export function addMonths(day: string, months: number): string {
  const start = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(start.getTime())) return day;
  const wanted = start.getUTCDate();
  const moved = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1, 12));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(wanted, last));
  return moved.toISOString().slice(0, 10);
}
