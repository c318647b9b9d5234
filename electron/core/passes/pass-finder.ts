import { hashPassCode, isPassCode } from './pass-code.ts';
import type { PassRecord, PassRepository } from './pass-repository.ts';

/** Finds a pass by its code. Slow on purpose; whoever asks counts the guesses first. */
export function createPassFinder(repository: PassRepository) {
  async function findEver(code: string): Promise<PassRecord | null> {
    if (!isPassCode(code)) return null;
    return repository.findByHash(await hashPassCode(code, repository.salt()));
  }

  return {
    /** Null for one that never was, and for one that was revoked: nobody learns which. */
    async find(code: string): Promise<PassRecord | null> {
      const pass = await findEver(code);
      return pass?.revoked === false ? pass : null;
    },

    /** Revoked or not. Only for telling somebody again what their pass once did. */
    findEver,
  };
}
export type PassFinder = ReturnType<typeof createPassFinder>;
