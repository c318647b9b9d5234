import type { HandlersOf, LinesOf } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function policyHandlers(_: Services): HandlersOf<LinesOf<'policy' | 'receipts'>> {
  return {
    'policy.versions': notYet,
    'policy.version': notYet,
    'policy.draft': notYet,
    'policy.saveDraft': notYet,
    'policy.discardDraft': notYet,
    'policy.approve': notYet,
    'policy.withdraw': notYet,
    'policy.reviewStanding': notYet,
    'policy.reviewLog': notYet,
    'policy.recordReview': notYet,
    'policy.recordTrigger': notYet,
    'receipts.save': notYet,
  };
}
