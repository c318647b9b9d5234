import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** Roll calls, and those who have not signed out at closing time. */
export function rollCallHandlers({
  rollCalls,
  rollCallPapers,
  listCopies,
  closing,
  staffClosing,
  sessions,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'rollCall' | 'closing'>> {
  return {
    'rollCall.start': (input, { clientId }) => {
      const started = rollCalls.start(input, sessions.current(clientId)?.staffId ?? null);
      if (!started.joined) rollCallPapers.printAtOnce(started.id);
      return started;
    },
    'rollCall.running': () => rollCalls.running(),
    'rollCall.list': ({ id }) => rollCalls.list(id),
    'rollCall.mark': ({ entryId, mark }, { staff: by }) => (rollCalls.mark(entryId, mark, by.staffId), done),
    'rollCall.end': ({ id }, { staff: by }) => (rollCalls.end(id, by.staffId), done),
    'rollCall.stop': ({ id, why }, { staff: by }) => (rollCalls.stop(id, why, by.staffId), done),
    'rollCall.past': () => rollCalls.past(),
    'rollCall.report': ({ id }) => rollCalls.report(id),
    'rollCall.print': ({ id }, { staff: by }) => (rollCallPapers.printAgain(id, by.staffId), done),
    'rollCall.save': ({ id, paper }, { clientId, staff: by }) =>
      rollCallPapers.save(id, paper, by.staffId, isStillUnlocked(clientId, by)),
    'rollCall.copies': () => listCopies.state(),
    'closing.count': () => ({ count: closing.count() + staffClosing.count() }),
    'closing.list': () => closing.list(),
    'closing.staff': () => staffClosing.list(),
    'closing.answerForStaff': ({ presenceId, answer }, { staff: by }) => (
      staffClosing.answer(presenceId, answer, by.staffId),
      done
    ),
    'closing.answer': ({ visitId, answer }, { staff: by }) => (
      closing.answer(visitId, answer, by.staffId),
      done
    ),
  };
}
