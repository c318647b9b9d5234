import type { PassId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { IssuedPass, PassEntry, SignInAgain, Welcome } from '../../../shared/domain/passes.ts';
import type { SignedIn } from '../../../shared/domain/visits.ts';
import { AppError } from '../errors.ts';

/** Passes of returning visitors. */
export function createPassService() {
  const later = (): never => {
    throw new AppError('unknown-call');
  };
  return {
    find: (_code: string): Promise<Welcome> => later(),
    signInAgain: (_: SignInAgain): Promise<SignedIn> => later(),
    issue: (_visitId: VisitId, _by: StaffId): Promise<IssuedPass> => later(),
    print: (
      _id: PassId,
      _code: string,
      _on: 'card' | 'badge',
    ): Promise<{ sent: boolean; spoolerSaid: string }> => later(),
    list: (): PassEntry[] => later(),
    revoke: (_id: PassId, _by: StaffId): void => later(),
  };
}
