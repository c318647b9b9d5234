import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** How long what is kept, and what must not go yet. */
export function retentionHandlers(_: HandlerDeps): HandlersOf<LinesOf<'retention' | 'holds'>> {
  return {};
}
