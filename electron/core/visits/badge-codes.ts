import { randomBytes, randomInt } from 'node:crypto';

/** Without letters that look alike; upper case and digits keep the QR small (its alphanumeric mode). */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * 95 random bits that stand for nothing: what the badge's QR says. Begins with a letter, so it is never a number; its
 * 20 signs are the most that the smallest QR code holds, whose squares then print large.
 */
export function newBadgeToken(): string {
  return `P${[...randomBytes(19)].map((byte) => alphabet[byte % alphabet.length]).join('')}`;
}

/** Whether a code is the number of a badge: a pass and a token have letters. */
export const isBadgeNumber = (code: string): boolean => /^\d{1,6}$/.test(code);

/**
 * A free number to be read and typed by people. Random, so that it tells neither how many came today nor which
 * number the person before has. Four digits until they run short.
 */
export function newBadgeNumber(isTaken: (candidate: number) => boolean): number {
  for (let attempt = 0; attempt < 200; attempt++) {
    const digits = attempt < 100 ? 4 : 6;
    const candidate = randomInt(10 ** (digits - 1), 10 ** digits);
    if (!isTaken(candidate)) return candidate;
  }
  throw new Error('no free badge number found');
}
