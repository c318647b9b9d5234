import type { CallOutput } from '../../../shared/contract.ts';
import type { Db } from '../db/open.ts';
import { checkChain } from './chain.ts';

/**
 * Checks the chain, and what else is proven by it.
 *
 * @param proofs each says whether the records that it knows still are what the journal says was written
 */
export function createJournalCheck(db: Db, proofs: readonly (() => boolean)[]) {
  return (): CallOutput<'journal.check'> => {
    const chain = checkChain(db);
    return { ...chain, intact: chain.intact && proofs.every((holds) => holds()) };
  };
}
