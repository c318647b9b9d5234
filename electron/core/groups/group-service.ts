import type { SignedInGroup, SignInGroup } from '../../../shared/domain/groups.ts';
import { AppError } from '../errors.ts';

/** A group that one lead signs in. */
export function createGroupService() {
  return {
    signIn: (_: SignInGroup): SignedInGroup => {
      throw new AppError('unknown-call');
    },
  };
}
