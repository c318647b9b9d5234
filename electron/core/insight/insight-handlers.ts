import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** The figures behind the charts. */
export function insightHandlers({
  insight,
  insightFiles,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'insight'>> {
  return {
    'insight.figures': ({ range }) => insight.figures(range),
    'insight.saveCsv': (request, { clientId, staff }) =>
      insightFiles.saveCsv(request, staff.staffId, isStillUnlocked(clientId, staff)),
    'insight.savePng': (request, { clientId, staff }) =>
      insightFiles.savePng(request, staff.staffId, isStillUnlocked(clientId, staff)),
  };
}
