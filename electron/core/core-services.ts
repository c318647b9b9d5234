import type { BadgeMedia } from '../../shared/domain/badges.ts';
import type { NewExpected } from '../../shared/domain/expected.ts';
import type { VisitId } from '../../shared/domain/ids.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { createAlertAnswerRepository } from './alerts/alert-answer-repository.ts';
import { createAlertComparing } from './alerts/alert-comparing.ts';
import { createAlertMatches } from './alerts/alert-matches.ts';
import { createAlertRepository } from './alerts/alert-repository.ts';
import { createAlertService } from './alerts/alert-service.ts';
import { createBadgePrinting } from './badges/badge-printing.ts';
import { createPrintJobRepository } from './badges/print-job-repository.ts';
import { createPrintQueue } from './badges/print-queue.ts';
import { createCategoryRepository } from './categories/category-repository.ts';
import { createCategoryService } from './categories/category-service.ts';
import { createChallengeRepository } from './challenges/challenge-repository.ts';
import { createChallengeService } from './challenges/challenge-service.ts';
import type { Db } from './db/open.ts';
import { createExceptionRepository } from './exceptions/exception-repository.ts';
import { createExceptionService } from './exceptions/exception-service.ts';
import { createHeldExceptions } from './exceptions/held-exceptions.ts';
import type { PendingLog } from './exports/earlier-log/log-import-service.ts';
import { createJobs } from './exports/jobs.ts';
import { createExpectedRepository } from './expected/expected-repository.ts';
import { createExpectedService } from './expected/expected-service.ts';
import { createImportService } from './expected/import-service.ts';
import { createPendingImports } from './expected/pending-imports.ts';
import { createGroupRepository } from './groups/group-repository.ts';
import { createGroupService } from './groups/group-service.ts';
import { createHelpRepository } from './help/help-repository.ts';
import { createHelpService } from './help/help-service.ts';
import { createIdentityService } from './identity/identity-service.ts';
import { createIncidentProof } from './incidents/incident-proof.ts';
import { canBeRead } from './incidents/incident-readers.ts';
import { createIncidentServices } from './incidents/incident-services.ts';
import { createJournalCheck } from './journal/check-journal.ts';
import { createJournal } from './journal/journal.ts';
import { createLockerKeeping } from './lockers/locker-keeping.ts';
import { createLockerRepository } from './lockers/locker-repository.ts';
import { createLockerService } from './lockers/locker-service.ts';
import { createLogSearch } from './log/log-search.ts';
import { createSearchIndex } from './log/search-index.ts';
import { lazyPaper } from './paper/lazy-paper.ts';
import { createMailQueueRepository } from './mail/mail-queue-repository.ts';
import { createMailServerRepository } from './mail/mail-server-repository.ts';
import { createOutbox } from './mail/outbox.ts';
import { createPresenceRepository } from './presence/presence-repository.ts';
import { createPresenceService } from './presence/presence-service.ts';
import { createStaffPassRepository } from './presence/staff-pass-repository.ts';
import { createStaffPassService } from './presence/staff-pass-service.ts';
import type { PeopleEntry } from './staff/people-entries.ts';
import { createPeopleImport } from './staff/people-import.ts';
import { createPeopleService } from './staff/people-service.ts';
import { createPassFinder } from './passes/pass-finder.ts';
import { createPassRepository } from './passes/pass-repository.ts';
import { createPassServices } from './passes/pass-services.ts';
import { createPolicyService } from './policy/policy-service.ts';
import { createPolicyServices } from './policy/policy-services.ts';
import type { Host } from './ports.ts';
import { createRegisterRepository } from './registers/register-repository.ts';
import { createRegisterService } from './registers/register-service.ts';
import { createReportServices } from './reports/report-services.ts';
import { createErase } from './retention/erase.ts';
import { createSetUpService } from './set-up/set-up-service.ts';
import { createSettingsService } from './settings/settings-service.ts';
import { createPosterService } from './sign/poster-service.ts';
import { createSignRepository } from './sign/sign-repository.ts';
import { createSignService } from './sign/sign-service.ts';
import { createSiteService } from './site/site-service.ts';
import { createSessions } from './staff/sessions.ts';
import { createStaffRepository } from './staff/staff-repository.ts';
import { createStaffService } from './staff/staff-service.ts';
import { createGuesses } from './throttle/guesses.ts';
import { createThrottle } from './throttle/throttle.ts';
import { createSignInService } from './visits/sign-in-service.ts';
import { createVisitRepository } from './visits/visit-repository.ts';
import { createVisitService } from './visits/visit-service.ts';
import { createVisitWriter } from './visits/visit-writer.ts';
import { createVisitorRepository } from './visits/visitor-repository.ts';

/** Puts the core together on a database and a host. Who knows whom is decided here and nowhere else. */
export function createCoreServices(db: Db, host: Host) {
  const now = () => host.now();
  const translations = createTranslations(allTextsInEnglish);
  const journal = createJournal(db, now);
  const site = createSiteService(db, now);
  const settings = createSettingsService(db, journal);
  const throttle = createThrottle(db, now);
  const policy = createPolicyService(db, journal, now);
  const categoryRepository = createCategoryRepository(db);
  const categories = createCategoryService({ db, repository: categoryRepository, journal });
  const staffRepository = createStaffRepository(db);
  const searchIndex = createSearchIndex(db);
  const logSearch = createLogSearch(db);
  const visitRepository = createVisitRepository(db, searchIndex);
  const pending = createPendingImports<NewExpected>();
  const pendingPeople = createPendingImports<PeopleEntry>();
  const pendingLogs = createPendingImports<never, PendingLog>();
  const sessions = createSessions({
    repository: staffRepository,
    now,
    lockAfterMinutes: () => settings.read().staffLockMinutes,
    onLocked: () => host.emit('session.changed'),
    onEnded: (clientId) => {
      pending.forget(clientId);
      pendingPeople.forget(clientId);
      pendingLogs.forget(clientId);
    },
  });
  const staff = createStaffService({
    db,
    repository: staffRepository,
    sessions,
    throttle,
    journal,
    settings,
    now,
  });
  const paper = lazyPaper(host);
  const jobs = createJobs(host);
  const base = {
    searchIndex,
    logSearch,
    db,
    host,
    now,
    site,
    settings,
    policy,
    journal,
    translations,
    paper,
    erase: createErase(db),
  };
  const exceptionRepository = createExceptionRepository(db);
  const heldExceptions = createHeldExceptions({ now, site, repository: exceptionRepository });
  const lockerRepository = createLockerRepository(db);
  const keeping = createLockerKeeping({ now, site, repository: lockerRepository, journal });
  const badges = createBadgePrinting({
    host,
    site,
    settings,
    visits: visitRepository,
    exceptions: heldExceptions,
    translations,
    paper,
  });
  const printQueue = createPrintQueue({
    db,
    host,
    repository: createPrintJobRepository(db),
    settings,
    journal,
    async render(visitId: VisitId, media: BadgeMedia) {
      const visit = visitRepository.find(visitId);
      if (!visit) throw new Error('a print job without a visit');
      return badges.drawVisit(visit, media);
    },
  });
  const visitors = createVisitorRepository(db);
  const passRepository = createPassRepository(db);
  const staffPassRepository = createStaffPassRepository(db);
  const finder = createPassFinder(passRepository, staffPassRepository);
  // Whatever is typed or scanned at one door is one person's guesses, whichever screen it is typed on.
  const codeGuesses = createGuesses(throttle, () => `badge:${site.get().entranceId}`);
  const presence = createPresenceService({
    db,
    host,
    site,
    settings,
    finder,
    journal,
    repository: createPresenceRepository(db),
    guesses: codeGuesses,
  });
  const staffPasses = createStaffPassService({
    db,
    host,
    site,
    journal,
    repository: staffPassRepository,
    visitorPasses: passRepository,
    staff: staffRepository,
  });
  const people = createPeopleService({
    db,
    repository: staffRepository,
    staff,
    journal,
    lockAll: (id) => sessions.lockOthers(id, null),
  });
  const peopleImport = createPeopleImport({
    db,
    host,
    site,
    staff,
    people,
    repository: staffRepository,
    pending: pendingPeople,
  });
  const mailQueueRepository = createMailQueueRepository(db);
  const mailServers = createMailServerRepository(db);
  const outbox = createOutbox({
    host,
    site,
    repository: mailQueueRepository,
    servers: mailServers,
    staff: staffRepository,
  });
  const challengeRepository = createChallengeRepository(db);
  const alertRepository = createAlertRepository(db);
  const alertAnswers = createAlertAnswerRepository(db);
  const alertMatches = createAlertMatches(host, alertRepository, alertAnswers);
  const visits = createVisitService({
    db,
    host,
    site,
    repository: visitRepository,
    categories: categoryRepository,
    challenges: challengeRepository,
    policy,
    settings,
    printQueue,
    guesses: codeGuesses,
    passes: finder,
    lookAt: alertMatches.lookAt,
    visitors,
    lockers: keeping,
    exceptions: heldExceptions,
    journal,
  });
  const writer = createVisitWriter({
    now,
    site,
    repository: visitRepository,
    categories: categoryRepository,
    staff: staffRepository,
    policy,
    printQueue,
    lockers: keeping,
    journal,
    tellHost: outbox.tellHost,
  });
  const expected = createExpectedService({
    db,
    host,
    site,
    repository: createExpectedRepository(db),
    categories: categoryRepository,
    staff: staffRepository,
    guesses: createGuesses(throttle, () => `expected:${site.get().entranceId}`),
    journal,
  });
  const imports = createImportService({ host, expected, categories, staff, pending });
  const signIn = createSignInService({ db, host, repository: visitRepository, writer, expected, printQueue });
  const { passes, passSignIn, passPrinting } = createPassServices({
    ...base, throttle, categoryRepository, staffRepository, visitRepository, visitors, passRepository, finder,
    codeGuesses, writer, printQueue, badges, welcomeStaff: presence.welcome,
  }); // prettier-ignore
  const groups = createGroupService({
    db,
    host,
    site,
    repository: createGroupRepository(db),
    visits: visitRepository,
    writer,
    expected,
    printQueue,
  });
  const lockers = createLockerService({
    db,
    host,
    site,
    repository: lockerRepository,
    keeping,
    visits: visitRepository,
    printQueue,
    journal,
  });
  const exceptions = createExceptionService({
    db,
    host,
    site,
    repository: exceptionRepository,
    categories: categoryRepository,
    visitors,
    printQueue,
    journal,
  });
  const registers = createRegisterService({
    db,
    host,
    site,
    repository: createRegisterRepository(db),
    journal,
  });
  const identity = createIdentityService({ db, host, site, visits: visitRepository, printQueue, journal });
  const sign = createSignService({ db, host, site, settings, repository: createSignRepository(db), journal });
  const leadCanUnlock = () => canBeRead('dsl', staffRepository);
  const help = createHelpService({
    db,
    host,
    site,
    settings,
    repository: createHelpRepository(db),
    leadCanUnlock,
    journal,
  });
  const challenges = createChallengeService({
    db,
    host,
    site,
    repository: challengeRepository,
    visits: visitRepository,
    searchIndex,
    journal,
    callDsl: (id) => void help.callDsl(id),
  });
  const aboutAlerts = { db, host, matches: alertMatches, journal };
  const alerts = createAlertService({ ...aboutAlerts, site, repository: alertRepository });
  const alertComparing = createAlertComparing({
    ...aboutAlerts,
    answers: alertAnswers,
    visits: visitRepository,
    leadCanUnlock,
    callDsl: (answerId) => void help.callDsl(answerId),
  });
  const aboutPolicy = createPolicyServices(base);
  const { policyReviews, policyClock } = aboutPolicy;
  const aboutIncidents = createIncidentServices({
    ...base,
    visitRepository,
    challengeRepository,
    staffRepository,
    help,
    mailReaders: outbox.tellReaders,
    askForReview: (by) => (policyReviews.askAfterIncident(by), policyClock.changed()),
  });
  const checkJournal = createJournalCheck(db, [createIncidentProof(db).matchesJournal]);
  const setUp = createSetUpService({ db, site, categories, policy, settings, staff, journal });
  const aboutReports = createReportServices({ ...base, sign, checkJournal });
  const poster = createPosterService({ host, site, settings, sign, translations, paper });
  return {
    ...base, staffRepository, visitRepository, categoryRepository, challengeRepository, visitors, pending, pendingLogs,
    categories, sessions, staff, printQueue, visits, challenges, help, setUp,
    signIn, passes, passSignIn, passPrinting, badges, expected, imports, groups, identity, sign, poster,
    checkJournal,
    ...aboutPolicy,
    ...aboutIncidents,
    ...aboutReports,
    lockers, exceptions, registers, jobs,
    alerts, alertMatches, alertComparing,
    people, peopleImport, staffPasses, presence, mailQueueRepository, mailServers,
  }; // prettier-ignore
}
export type CoreServices = ReturnType<typeof createCoreServices>;
