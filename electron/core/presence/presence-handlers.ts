import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** Staff who sign in and out with their pass. */
export function presenceHandlers(_: HandlerDeps): HandlersOf<LinesOf<'presence'>> {
  return {};
}
