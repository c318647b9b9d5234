import type { HandlersOf, LinesOf, StillUnlocked } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function reportHandlers(_: Services, __: StillUnlocked): HandlersOf<LinesOf<'reports'>> {
  return {
    'reports.figures': notYet,
    'reports.save': notYet,
  };
}
