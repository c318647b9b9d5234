import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** E-mail to hosts and to the readers of reports. */
export function mailHandlers(_: HandlerDeps): HandlersOf<LinesOf<'mail'>> {
  return {};
}
