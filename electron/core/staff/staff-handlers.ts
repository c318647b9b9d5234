import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** Unlocking and locking the staff view. */
export function staffHandlers({ sessions, staff, host }: HandlerDeps): HandlersOf<LinesOf<'staff'>> {
  return {
    'staff.unlockers': () => staff.unlockers(),
    'staff.unlock': ({ staffId, pin }, { clientId }) => staff.unlock(clientId, staffId, pin),
    'staff.lock': (_, { clientId }) => (sessions.lock(clientId), done),
    'staff.session': (_, { clientId }) => staff.session(clientId),
    'staff.stillHere': (_, { clientId }) => (sessions.stillHere(clientId), done),
    'staff.choosingFile': ({ open }, { clientId }) => (host.noteFileDialog(open, clientId), done),
    'staff.openAnotherView': () => (host.openAnotherStaffView(), done),
    'staff.closeView': (_, { clientId }) => {
      sessions.lock(clientId);
      host.closeStaffView(clientId);
      return done;
    },
  };
}
