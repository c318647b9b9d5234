import type { HandlersOf, LinesOf } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function registerHandlers(_: Services): HandlersOf<LinesOf<'registers'>> {
  return {
    'registers.list': notYet,
    'registers.add': notYet,
    'registers.change': notYet,
    'registers.remove': notYet,
  };
}
