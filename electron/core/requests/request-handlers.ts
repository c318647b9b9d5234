import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** Requests of the people whom data is about. */
export function requestHandlers(_: HandlerDeps): HandlersOf<LinesOf<'requests'>> {
  return {};
}
