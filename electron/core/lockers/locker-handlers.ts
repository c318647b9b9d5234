import type { HandlersOf, LinesOf } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function lockerHandlers(_: Services): HandlersOf<LinesOf<'lockers'>> {
  return {
    'lockers.list': notYet,
    'lockers.handIn': notYet,
    'lockers.handBack': notYet,
    'lockers.setCount': notYet,
  };
}
