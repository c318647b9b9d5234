import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function helpHandlers({ help, sessions, host }: HandlerDeps): HandlersOf<LinesOf<'help'>> {
  return {
    'help.ask': () => ({ id: help.ask(), heard: host.staffViewIsOpen() }),
    'help.state': ({ id }) => help.state(id),
    'help.waiting': (_, { clientId }) => help.waiting(sessions.current(clientId)),
    'help.answer': ({ id }, { staff }) => (help.answer(id, staff), {}),
    'help.fromStaff': ({ place }, { staff }) => ({ id: help.call(place, staff.staffId) }),
  };
}
