import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** The privacy notice, and the sheet of what this installation stores. */
export function noticeHandlers({ notice, isStillUnlocked }: HandlerDeps): HandlersOf<LinesOf<'notice'>> {
  return {
    'notice.show': () => notice.facts(),
    'notice.savePdf': (request, { clientId, staff }) =>
      notice.savePdf(request, isStillUnlocked(clientId, staff)),
  };
}
