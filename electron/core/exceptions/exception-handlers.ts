import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

export function exceptionHandlers({ exceptions }: HandlerDeps): HandlersOf<LinesOf<'exceptions'>> {
  return {
    'exceptions.list': () => exceptions.list(),
    'exceptions.choices': () => exceptions.choices(),
    'exceptions.add': (permission, { staff }) => ({ id: exceptions.add(permission, staff.staffId) }),
    'exceptions.end': ({ exceptionId }, { staff }) => (exceptions.end(exceptionId, staff.staffId), {}),
  };
}
