import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** Staff who sign in and out with their pass. */
export function presenceHandlers({ presence }: HandlerDeps): HandlersOf<LinesOf<'presence'>> {
  return {
    'presence.move': async ({ code, move }) => {
      await presence.move(code, move);
      return done;
    },
    'presence.list': () => presence.list(),
    'presence.signOutFor': ({ presenceId }, { staff: by }) => (
      presence.signOutFor(presenceId, by.staffId),
      done
    ),
    'presence.undoSignOutFor': ({ presenceId }, { staff: by }) => (
      presence.undoSignOutFor(presenceId, by.staffId),
      done
    ),
  };
}
