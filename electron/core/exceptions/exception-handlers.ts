import type { HandlersOf, LinesOf } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function exceptionHandlers(_: Services): HandlersOf<LinesOf<'exceptions'>> {
  return {
    'exceptions.list': notYet,
    'exceptions.choices': notYet,
    'exceptions.add': notYet,
    'exceptions.end': notYet,
  };
}
