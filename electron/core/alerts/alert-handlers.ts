import type { HandlersOf, LinesOf } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function alertHandlers(_: Services): HandlersOf<LinesOf<'alerts'>> {
  return {
    'alerts.list': notYet,
    'alerts.add': notYet,
    'alerts.change': notYet,
    'alerts.setActive': notYet,
    'alerts.compare': notYet,
    'alerts.answer': notYet,
  };
}
