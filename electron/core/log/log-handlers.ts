import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function logHandlers({ log, isStillUnlocked }: HandlerDeps): HandlersOf<LinesOf<'log'>> {
  return {
    'log.export': (range, { clientId, staff: by }) =>
      log.export(range, by.staffId, isStillUnlocked(clientId, by)),
  };
}
