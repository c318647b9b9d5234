import { randomInt, scrypt } from 'node:crypto';
import { passAlphabet, passLength } from '../../../shared/domain/passes.ts';

// A twelfth of a PIN's work (see staff/pin.ts): each use at the door waits for this, and guessing there is slow anyway. It
// keeps whoever finds the file from reading its 887 million possible codes off at once.
const parameters = { N: 2 ** 13, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };
const hashBytes = 32;

/** A new code: random, with at least one letter, so that it can never be read as a badge's number. */
export function newPassCode(): string {
  for (;;) {
    const signs = Array.from({ length: passLength }, () => passAlphabet[randomInt(passAlphabet.length)]);
    const code = signs.join('');
    if (/[A-Z]/.test(code)) return code;
  }
}

export function isPassCode(text: string): boolean {
  return text.length === passLength && [...text].every((sign) => passAlphabet.includes(sign));
}

/** The hash of a code, in hex. One salt for the whole site: a code alone must find its pass. */
export function hashPassCode(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, Buffer.from(salt, 'hex'), hashBytes, parameters, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString('hex'));
    });
  });
}
