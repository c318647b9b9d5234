import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** The site’s people, and their PINs. */
export function peopleHandlers({ site, sessions, staff, host }: HandlerDeps): HandlersOf<LinesOf<'people'>> {
  return {
    'people.list': () => staff.list(),
    'people.add': async (person, { staff: by }) => {
      const id = await staff.addWithPin(site.get().id, person, by.staffId);
      host.emit('staff.changed');
      return { id };
    },
    'people.setPin': async ({ staffId, pin }, { clientId, staff: by }) => {
      await staff.setPin(staffId, pin, by.staffId);
      sessions.lockOthers(staffId, clientId);
      host.emit('staff.changed');
      return done;
    },
    'people.setActive': ({ staffId, active }, { staff: by }) => {
      staff.setActive(staffId, active, by.staffId);
      host.emit('staff.changed');
      return done;
    },
  };
}
