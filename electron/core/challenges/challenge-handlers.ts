import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function challengeHandlers({ challenges }: HandlerDeps): HandlersOf<LinesOf<'challenges'>> {
  return {
    'challenges.record': (challenge, { staff: by }) => ({ id: challenges.record(challenge, by.staffId) }),
    'challenges.withdraw': (withdrawal, { staff: by }) => (challenges.withdraw(withdrawal, by.staffId), done),
    'challenges.recent': () => challenges.recent(),
    'challenges.forDsl': () => challenges.forDsl(),
  };
}
