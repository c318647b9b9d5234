import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** Requests of the people whom data is about. */
export function requestHandlers({
  requests,
  personSearch,
  packs,
  erasures,
  correctionRequests,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'requests'>> {
  return {
    'requests.list': () => requests.list(),
    'requests.due': () => requests.due(),
    'requests.add': (request, { staff }) => ({ id: requests.add(request, staff.staffId) }),
    'requests.open': ({ requestId }) => personSearch.open(requestId),
    'requests.step': ({ requestId, step }, { staff }) => (
      requests.step(requestId, step, staff.staffId),
      done
    ),
    'requests.search': ({ requestId, spellings }, caller) =>
      personSearch.search(requestId, spellings, caller),
    'requests.say': ({ requestId, entries, answer }, { staff }) => (
      requests.say(requestId, entries, answer, staff.staffId),
      done
    ),
    'requests.erasurePlan': ({ requestId }) => erasures.plan(requestId),
    'requests.erase': ({ requestId, seen }, { staff }) => erasures.erase(requestId, seen, staff.staffId),
    'requests.correct': ({ requestId, correction }, { staff }) => (
      correctionRequests.correct(requestId, correction, staff.staffId),
      done
    ),
    'requests.savePack': ({ requestId, ...options }, caller) =>
      packs.save(requestId, options, caller, isStillUnlocked(caller.clientId, caller.staff)),
  };
}
