import { alertHandlers } from './alerts/alert-handlers.ts';
import type { Db } from './db/open.ts';
import type { Handlers, StillUnlocked } from './dispatch.ts';
import { createDispatch } from './dispatch.ts';
import { AppError } from './errors.ts';
import { exceptionHandlers } from './exceptions/exception-handlers.ts';
import { helpHandlers } from './help/help-handlers.ts';
import { incidentHandlers } from './incidents/incident-handlers.ts';
import { lockerHandlers } from './lockers/locker-handlers.ts';
import { policyHandlers } from './policy/policy-handlers.ts';
import type { Host } from './ports.ts';
import { registerHandlers } from './registers/register-handlers.ts';
import { reportHandlers } from './reports/report-handlers.ts';
import type { Services } from './services.ts';
import { createServices } from './services.ts';
import { fillWithSampleData } from './set-up/fill-with-sample-data.ts';
import { provisionFrom } from './set-up/provision.ts';
import { translateShippedTexts } from './set-up/translate-shipped-texts.ts';

const done = {};

/**
 * The program without its windows: one handler per line of the contract. `db` is an opened database; `host` is what
 * the core needs of the world.
 */
export function createApp(db: Db, host: Host) {
  const services = createServices(db, host);
  services.printQueue.recover();
  translateShippedTexts({ db, ...services });

  return {
    dispatch: createDispatch(createHandlers(db, host, services), services.sessions, host.log),
    isSetUp: () => services.setUp.isFinished(),
    /** @throws ProvisionError */
    provision: (file: string) => provisionFrom(file, services.setUp),
    /** What is due by the clock: to be called every second or so. */
    tick: async () => {
      services.help.tick();
      services.alertMatches.tick();
      services.policyClock.tick();
      await services.printQueue.run();
    },
    /** A window closed or loaded another page: whoever had unlocked it has not any more. */
    endSession: (clientId: string) => services.sessions.lock(clientId),
  };
}

function createHandlers(db: Db, host: Host, services: Services): Handlers {
  const { site, settings, policy, categories, sessions, staff, visits, challenges, log } = services;
  const { signIn, passes, passSignIn, expected, imports, groups, identity, sign } = services;
  const isStillUnlocked: StillUnlocked =
    (clientId, { staffId }) =>
    () =>
      sessions.current(clientId)?.staffId === staffId;
  const systemPrinters = () => host.printers.list();

  return {
    ...policyHandlers(services, isStillUnlocked),
    ...lockerHandlers(services),
    ...exceptionHandlers(services),
    ...registerHandlers(services),
    ...alertHandlers(services),
    ...helpHandlers(services, host),
    ...incidentHandlers(services, isStillUnlocked),
    ...reportHandlers(services, isStillUnlocked),
    'setUp.state': () => ({ draft: services.setUp.draft(), ...knownTimeZones() }),
    'setUp.saveDraft': (draft) => (services.setUp.saveDraft(draft), done),
    'setUp.finish': async (answers) => {
      await services.setUp.finish(answers);
      host.openDoor();
      return done;
    },
    'setUp.exploreSampleData': async () => {
      await fillWithSampleData(db, host);
      return done;
    },
    'setUp.open': () => {
      if (!services.setUp.isFinished()) throw new AppError('not-found');
      host.openDoor();
      return done;
    },
    'printers.list': systemPrinters,

    'door.show': ({ language }) => {
      const { name, timeZone, sample } = site.get();
      const { titles, dslName, deputyName, idleSeconds, idleWarningSeconds, ...rest } = settings.read();
      return {
        site: { name, timeZone, sample },
        titles,
        dslName,
        deputyName,
        categories: categories.offered(),
        policies: policy.byTier(language),
        policiesInEnglish: policy.byTier('en'),
        readBackQuestions: rest.readBackQuestions,
        languages: rest.languages,
        sign: rest.sign,
        idleSeconds,
        idleWarningSeconds,
      };
    },
    'door.images': () => sign.images(),
    'door.beat': () => (sign.beat(), done),
    'door.openStaffView': () => (host.openStaffView(), done),
    'hosts.match': ({ text }) => staff.matchHosts(text),
    'camera.permit': ({ on }, { clientId }) => {
      // No page has the camera where no category takes photos.
      host.permitCamera(clientId, on && categories.offered().some(({ photo }) => photo !== 'never'));
      return done;
    },
    'passes.find': ({ code }) => passSignIn.find(code),
    'expected.find': (answers) => expected.find(answers),
    'visits.signIn': (input) => signIn.signIn(input),
    'visits.signInAgain': (input) => passSignIn.signInAgain(input),
    'visits.signInGroup': (input) => groups.signIn(input),
    'visits.badgeProgress': ({ visitId }) => visits.badgeProgress(visitId),
    'visits.findByBadge': ({ code }) => visits.findByBadge(code),
    'visits.signOut': async ({ code, takenBack }) => {
      await visits.signOut(code, takenBack);
      return done;
    },

    'site.show': () => {
      const { name, timeZone, sample } = site.get();
      return { name, timeZone, sample, printing: services.printQueue.isOn(), titles: settings.get('titles') };
    },
    'staff.unlockers': () => staff.unlockers(),
    'staff.unlock': ({ staffId, pin }, { clientId }) => staff.unlock(clientId, staffId, pin),
    'staff.lock': (_, { clientId }) => (sessions.lock(clientId), done),
    'staff.session': (_, { clientId }) => staff.session(clientId),
    'staff.stillHere': (_, { clientId }) => (sessions.stillHere(clientId), done),
    'staff.choosingFile': ({ open }) => (host.noteFileDialog(open), done),
    'staff.closeView': (_, { clientId }) => {
      sessions.lock(clientId);
      host.closeStaffView();
      return done;
    },

    'visits.onSite': () => visits.onSite(),
    'visits.signOutFor': ({ visitId }, { staff: by }) => (visits.signOutFor(visitId, by.staffId), done),
    'visits.undoSignOutFor': ({ visitId }, { staff: by }) => (
      visits.undoSignOutFor(visitId, by.staffId),
      done
    ),
    'visits.photo': ({ visitId }) => ({ photo: visits.photo(visitId) }),
    'visits.decideEscort': ({ visitId, escort }, { staff: by }) => (
      visits.decideEscort(visitId, escort, by.staffId),
      done
    ),
    'identity.record': (check, { staff: by }) => (identity.record(check, by.staffId), done),
    'passes.issue': ({ visitId }, { staff: by }) => passes.issue(visitId, by.staffId),
    'passes.print': ({ passId, code, on }) => services.passPrinting.print(passId, code, on),
    'passes.list': () => passes.list(),
    'passes.revoke': ({ passId }, { staff: by }) => (passes.revoke(passId, by.staffId), done),
    'expected.list': () => expected.list(),
    'expected.choices': () => ({
      categories: categories.offered().map(({ id, names }) => ({ id, name: names.en })),
      hosts: staff.hosts(),
    }),
    'expected.add': (entry, { staff: by }) => ({ id: expected.add(entry, by.staffId) }),
    'expected.setCancelled': ({ expectedId, cancelled }, { staff: by }) => (
      expected.setCancelled(expectedId, cancelled, by.staffId),
      done
    ),
    'expected.preview': (_, { clientId, staff: by }) =>
      imports.preview(clientId, by.staffId, isStillUnlocked(clientId, by)),
    'expected.import': ({ importId }, { clientId, staff: by }) => ({
      count: imports.import(clientId, importId, by.staffId),
    }),
    'badges.reprint': ({ visitId }, { staff: by }) => (visits.reprint(visitId, by.staffId), done),
    'challenges.record': (challenge, { staff: by }) => ({ id: challenges.record(challenge, by.staffId) }),
    'challenges.withdraw': (withdrawal, { staff: by }) => (challenges.withdraw(withdrawal, by.staffId), done),
    'challenges.recent': () => challenges.recent(),
    'challenges.forDsl': () => challenges.forDsl(),
    'log.export': (range, { clientId, staff: by }) =>
      log.export(range, by.staffId, isStillUnlocked(clientId, by)),

    'settings.show': () => settings.read(),
    'settings.change': (change, { staff: by }) => {
      settings.change(change, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'categories.list': () => categories.list(),
    'categories.add': (category, { staff: by }) => {
      const id = categories.add(site.get().id, category, by.staffId);
      host.emit('settings.changed');
      return { id };
    },
    'categories.change': ({ categoryId, category }, { staff: by }) => {
      categories.change(categoryId, category, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'categories.setActive': ({ categoryId, active }, { staff: by }) => {
      categories.setActive(categoryId, active, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'categories.order': ({ order }, { staff: by }) => {
      categories.order(order, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'sign.show': () => ({ sign: settings.read().sign, images: sign.images() }),
    'sign.change': (content, { staff: by }) => (sign.change(content, by.staffId), done),
    'sign.setImage': ({ name, image }, { staff: by }) => (sign.setImage(name, image, by.staffId), done),
    'sign.savePoster': (request, { clientId, staff: by }) =>
      services.poster.save(request, isStillUnlocked(clientId, by)),
    'sign.shown': () => sign.shown(),
    'settings.printers': systemPrinters,
    'settings.printTest': () => services.badges.printTest(),
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
    'journal.check': () => services.checkJournal(),
    'app.quit': () => (host.quit(), done),
  };
}

/** The zones to choose from, and which to begin with. A machine on bare UTC was never told where it stands. */
function knownTimeZones(): { timeZones: string[]; timeZone: string } {
  const timeZones = Intl.supportedValuesOf('timeZone');
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { timeZones, timeZone: timeZones.includes(own) ? own : 'Europe/London' };
}
