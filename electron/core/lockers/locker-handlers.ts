import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function lockerHandlers({ lockers }: HandlerDeps): HandlersOf<LinesOf<'lockers'>> {
  return {
    'lockers.list': () => lockers.list(),
    'lockers.handIn': (use, { staff }) => ({ number: lockers.handIn(use, staff.staffId) }),
    'lockers.handBack': ({ useId }, { staff }) => (lockers.handBack(useId, staff.staffId), {}),
    'lockers.setCount': ({ count }, { staff }) => (lockers.setCount(count, staff.staffId), {}),
  };
}
