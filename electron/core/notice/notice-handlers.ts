import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** The privacy notice, and the sheet of what this installation stores. */
export function noticeHandlers(_: HandlerDeps): HandlersOf<LinesOf<'notice'>> {
  return {};
}
