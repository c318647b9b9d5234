import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function registerHandlers({ registers }: HandlerDeps): HandlersOf<LinesOf<'registers'>> {
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
