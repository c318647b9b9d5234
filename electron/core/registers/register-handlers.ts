import type { HandlersOf, LinesOf } from '../dispatch.ts';
import type { Services } from '../services.ts';

export function registerHandlers({ registers }: Services): HandlersOf<LinesOf<'registers'>> {
  return {
    'registers.list': () => registers.list(),
    'registers.add': (entry, { staff }) => ({ id: registers.add(entry, staff.staffId) }),
    'registers.change': ({ entryId, entry }, { staff }) => (
      registers.change(entryId, entry, staff.staffId),
      {}
    ),
    'registers.remove': ({ entryId }, { staff }) => (registers.remove(entryId, staff.staffId), {}),
  };
}
