import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** How long what is kept, and what must not go yet. */
export function retentionHandlers({
  retention,
  retentionRunner,
  holds,
  dataSheets,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'retention' | 'holds'>> {
  return {
    'retention.show': (_, { staff }) => retention.show(staff),
    'retention.preview': (_, { staff }) => retention.preview(staff),
    'retention.runNow': async (_, { staff }) => {
      await retentionRunner.runNow(staff.staffId);
      return done;
    },
    'retention.saveDataSheet': (_, { clientId, staff }) =>
      dataSheets.save(staff.staffId, isStillUnlocked(clientId, staff)),
    'holds.list': () => holds.list(),
    'holds.find': ({ words }) => holds.find(words),
    'holds.put': (hold, { staff }) => ({ id: holds.put(hold, staff.staffId) }),
    'holds.lift': ({ holdId, reason }, { staff }) => (holds.lift(holdId, reason, staff.staffId), done),
  };
}
