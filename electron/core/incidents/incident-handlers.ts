import type { HandlersOf, LinesOf, StillUnlocked } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';

function notYet(): never {
  throw new AppError('internal');
}

export function incidentHandlers(_: Services, __: StillUnlocked): HandlersOf<LinesOf<'incidents'>> {
  return {
    'incidents.report': notYet,
    'incidents.list': notYet,
    'incidents.open': notYet,
    'incidents.add': notYet,
    'incidents.onSite': notYet,
    'incidents.saveFile': notYet,
  };
}
