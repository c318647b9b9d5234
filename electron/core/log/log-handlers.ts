import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function logHandlers(_: HandlerDeps): HandlersOf<LinesOf<'log'>> {
  return {};
}
