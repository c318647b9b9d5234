import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** The site’s people, and their PINs. */
export function peopleHandlers({
  site,
  sessions,
  staff,
  people,
  peopleImport,
  staffPasses,
  passPrinting,
  host,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'people'>> {
  return {
    'people.list': () => {
      const holders = staffPasses.holders();
      return staff.list().map((person) => ({ ...person, hasPass: holders.has(person.id) }));
    },
    'people.add': async (person, { staff: by }) => {
      const id = await people.add(site.get().id, person, by.staffId);
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
      people.setActive(staffId, active, by.staffId);
      host.emit('staff.changed');
      return done;
    },
    'people.change': ({ staffId, person }, { staff: by }) => {
      people.change(staffId, person, by.staffId);
      host.emit('staff.changed');
      return done;
    },
    'people.preview': (_, { clientId, staff: by }) =>
      peopleImport.preview(clientId, by.staffId, isStillUnlocked(clientId, by)),
    'people.import': ({ importId }, { clientId, staff: by }) => {
      const counts = peopleImport.import(clientId, importId, by.staffId);
      host.emit('staff.changed');
      return counts;
    },
    'people.issuePass': ({ staffId }, { staff: by }) => staffPasses.issue(staffId, by.staffId),
    'people.printPass': ({ passId, code }) => passPrinting.printStaffPass(passId, code),
    'people.revokePass': ({ staffId }, { staff: by }) => (staffPasses.revoke(staffId, by.staffId), done),
  };
}
