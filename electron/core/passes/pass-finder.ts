import { hashPassCode, isPassCode } from './pass-code.ts';
import type { PassRecord, PassRepository } from './pass-repository.ts';

/** Finds a pass by its code. Slow on purpose; whoever asks counts the guesses first. */
export function createPassFinder(repository: PassRepository) {
  return {
    /** Null for one that never was, and for one that was revoked: nobody learns which. */
    async find(code: string): Promise<PassRecord | null> {
      if (!isPassCode(code)) return null;
      return repository.findByHash(await hashPassCode(code, repository.salt()));
    },
  };
}
export type PassFinder = ReturnType<typeof createPassFinder>;
