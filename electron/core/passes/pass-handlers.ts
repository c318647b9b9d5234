import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function passHandlers({
  passes,
  passSignIn,
  passPrinting,
}: HandlerDeps): HandlersOf<LinesOf<'passes'>> {
  return {
    'passes.find': ({ code }) => passSignIn.find(code),
    'passes.issue': ({ visitId }, { staff: by }) => passes.issue(visitId, by.staffId),
    'passes.print': ({ passId, code, on }) => passPrinting.print(passId, code, on),
    'passes.list': () => passes.list(),
    'passes.revoke': ({ passId }, { staff: by }) => (passes.revoke(passId, by.staffId), done),
  };
}
