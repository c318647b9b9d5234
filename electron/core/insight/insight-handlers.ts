import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** The figures behind the charts. */
export function insightHandlers(_: HandlerDeps): HandlersOf<LinesOf<'insight'>> {
  return {};
}
