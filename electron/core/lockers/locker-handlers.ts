import type { HandlersOf, LinesOf } from '../dispatch.ts';
import type { Services } from '../services.ts';

export function lockerHandlers({ lockers }: Services): HandlersOf<LinesOf<'lockers'>> {
  return {
    'lockers.list': () => lockers.list(),
    'lockers.handIn': (use, { staff }) => ({ number: lockers.handIn(use, staff.staffId) }),
    'lockers.handBack': ({ useId }, { staff }) => (lockers.handBack(useId, staff.staffId), {}),
    'lockers.setCount': ({ count }, { staff }) => (lockers.setCount(count, staff.staffId), {}),
  };
}
