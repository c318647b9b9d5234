import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

// OWASP's password storage cheat sheet names N=2^15, r=8, p=3 among its equivalent minimums; about 32 MiB a guess.
const parameters = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const hashBytes = 32;

export interface PinHash {
  salt: string;
  hash: string;
}

export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: (await derive(pin, salt)).toString('hex') };
}

/**
 * Compares in constant time. Without a stored hash (an unknown person, or one without a PIN) it works as long and says
 * no, so that an answer's time tells nothing.
 */
export async function checkPin(pin: string, stored: PinHash | null): Promise<boolean> {
  const derived = await derive(pin, stored?.salt ?? '0'.repeat(32));
  const expected = stored ? Buffer.from(stored.hash, 'hex') : randomBytes(hashBytes);
  return timingSafeEqual(derived, expected) && stored !== null;
}

function derive(pin: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, Buffer.from(salt, 'hex'), hashBytes, parameters, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
