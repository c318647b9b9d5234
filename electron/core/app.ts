import { alertHandlers } from './alerts/alert-handlers.ts';
import { categoryHandlers } from './categories/category-handlers.ts';
import { challengeHandlers } from './challenges/challenge-handlers.ts';
import type { Db } from './db/open.ts';
import type { HandlerDeps, Handlers } from './dispatch.ts';
import { createDispatch } from './dispatch.ts';
import { exceptionHandlers } from './exceptions/exception-handlers.ts';
import { expectedHandlers } from './expected/expected-handlers.ts';
import { helpHandlers } from './help/help-handlers.ts';
import { incidentHandlers } from './incidents/incident-handlers.ts';
import { lockerHandlers } from './lockers/locker-handlers.ts';
import { logHandlers } from './log/log-handlers.ts';
import { passHandlers } from './passes/pass-handlers.ts';
import { policyHandlers } from './policy/policy-handlers.ts';
import type { Host } from './ports.ts';
import { registerHandlers } from './registers/register-handlers.ts';
import { reportHandlers } from './reports/report-handlers.ts';
import { createServices } from './services.ts';
import { provisionFrom } from './set-up/provision.ts';
import { setUpHandlers } from './set-up/set-up-handlers.ts';
import { translateShippedTexts } from './set-up/translate-shipped-texts.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { signHandlers } from './sign/sign-handlers.ts';
import { doorHandlers } from './site/door-handlers.ts';
import { rollCallHandlers } from './roll-call/roll-call-handlers.ts';
import { retentionHandlers } from './retention/retention-handlers.ts';
import { requestHandlers } from './requests/request-handlers.ts';
import { exportHandlers } from './exports/export-handlers.ts';
import { mailHandlers } from './mail/mail-handlers.ts';
import { presenceHandlers } from './presence/presence-handlers.ts';
import { insightHandlers } from './insight/insight-handlers.ts';
import { noticeHandlers } from './notice/notice-handlers.ts';
import { siteHandlers } from './site/site-handlers.ts';
import { peopleHandlers } from './staff/people-handlers.ts';
import { staffHandlers } from './staff/staff-handlers.ts';
import { visitHandlers } from './visits/visit-handlers.ts';

/**
 * The program without its windows: one handler per line of the contract. `db` is an opened database; `host` is what
 * the core needs of the world.
 */
export function createApp(db: Db, host: Host, services = createServices(db, host)) {
  services.printQueue.recover();
  services.searchIndex.fill();
  services.logImport.recover();
  translateShippedTexts(services);

  const isStillUnlocked: HandlerDeps['isStillUnlocked'] =
    (clientId, { staffId }) =>
    () =>
      services.sessions.current(clientId)?.staffId === staffId;

  return {
    dispatch: createDispatch(handlersOf({ ...services, isStillUnlocked }), services.sessions, host.log),
    isSetUp: () => services.setUp.isFinished(),
    /** @throws ProvisionError */
    provision: (file: string) => provisionFrom(file, services.setUp),
    /** What is due by the clock: to be called every second or so. */
    tick: async () => {
      services.help.tick();
      services.alertMatches.tick();
      services.policyClock.tick();
      await services.printQueue.run();
      await services.rollCallTick();
      services.retentionTick();
      services.requestTick();
      services.exportTick();
      services.mailTick();
    },
    /** A window closed or loaded another page: whoever had unlocked it has not any more. */
    endSession: (clientId: string) => services.sessions.lock(clientId),
  };
}

/** Each domain has its own handlers. A missing one does not compile. */
function handlersOf(deps: HandlerDeps): Handlers {
  return {
    ...alertHandlers(deps),
    ...categoryHandlers(deps),
    ...challengeHandlers(deps),
    ...exceptionHandlers(deps),
    ...expectedHandlers(deps),
    ...helpHandlers(deps),
    ...incidentHandlers(deps),
    ...lockerHandlers(deps),
    ...logHandlers(deps),
    ...passHandlers(deps),
    ...policyHandlers(deps),
    ...registerHandlers(deps),
    ...reportHandlers(deps),
    ...setUpHandlers(deps),
    ...settingsHandlers(deps),
    ...signHandlers(deps),
    ...doorHandlers(deps),
    ...siteHandlers(deps),
    ...peopleHandlers(deps),
    ...staffHandlers(deps),
    ...visitHandlers(deps),
    ...rollCallHandlers(deps),
    ...retentionHandlers(deps),
    ...requestHandlers(deps),
    ...exportHandlers(deps),
    ...mailHandlers(deps),
    ...presenceHandlers(deps),
    ...insightHandlers(deps),
    ...noticeHandlers(deps),
  };
}
