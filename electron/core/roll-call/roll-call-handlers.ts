import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** Roll calls, and those who have not signed out at closing time. */
export function rollCallHandlers(_: HandlerDeps): HandlersOf<LinesOf<'rollCall' | 'closing'>> {
  return {};
}
