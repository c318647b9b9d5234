import type { StaffPass, StaffPassRepository } from '../presence/staff-pass-repository.ts';
import { hashPassCode, isPassCode } from './pass-code.ts';
import type { PassRecord, PassRepository } from './pass-repository.ts';

/** Whose pass it is. */
export type PassHolder = { visitor: PassRecord } | { staff: StaffPass };

/** Finds a pass by its code. Slow on purpose; whoever asks counts the guesses first. */
export function createPassFinder(repository: PassRepository, staffPasses: StaffPassRepository) {
  const hashOf = async (code: string): Promise<string | null> =>
    isPassCode(code) ? hashPassCode(code, repository.salt()) : null;

  async function findEver(code: string): Promise<PassRecord | null> {
    const hash = await hashOf(code);
    return hash === null ? null : repository.findByHash(hash);
  }
  const ifItHolds = (pass: PassRecord | null) => (pass?.revoked === false ? pass : null);

  return {
    /** Null for one that never was, and for one that was revoked: nobody learns which. */
    find: async (code: string): Promise<PassRecord | null> => ifItHolds(await findEver(code)),

    /** The same, and for one hash also among those of active staff, where they are asked for. */
    async findHolder(code: string, withStaff: boolean): Promise<PassHolder | null> {
      const hash = await hashOf(code);
      if (hash === null) return null;
      const visitor = ifItHolds(repository.findByHash(hash));
      if (visitor) return { visitor };
      const staff = withStaff ? staffPasses.findByHash(hash) : null;
      return staff && { staff };
    },

    /** Revoked or not. Only for telling somebody again what their pass once did. */
    findEver,
  };
}
export type PassFinder = ReturnType<typeof createPassFinder>;
