import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import type { BadgeMedia } from '../../shared/domain/badges.ts';
import type { VisitId } from '../../shared/domain/ids.ts';
import { createPrintJobRepository } from './badges/print-job-repository.ts';
import { createPrintQueue } from './badges/print-queue.ts';
import { createChallengeRepository } from './challenges/challenge-repository.ts';
import { createChallengeService } from './challenges/challenge-service.ts';
import type { Db } from './db/open.ts';
import { createCategoryRepository } from './categories/category-repository.ts';
import { createCategoryService } from './categories/category-service.ts';
import { createExpectedService } from './expected/expected-service.ts';
import { createGroupService } from './groups/group-service.ts';
import { createIdentityService } from './identity/identity-service.ts';
import { createPassService } from './passes/pass-service.ts';
import { createPosterService } from './sign/poster-service.ts';
import { createSignRepository } from './sign/sign-repository.ts';
import { createSignService } from './sign/sign-service.ts';
import { createSignInService } from './visits/sign-in-service.ts';
import { createVisitWriter } from './visits/visit-writer.ts';
import { createHelpService } from './help/help-service.ts';
import { createJournal } from './journal/journal.ts';
import { createLogService } from './log/log-service.ts';
import { createPolicyService } from './policy/policy-service.ts';
import type { Host } from './ports.ts';
import { createSetUpService } from './set-up/set-up-service.ts';
import { createSettingsService } from './settings/settings-service.ts';
import { createSiteService } from './site/site-service.ts';
import { createSessions } from './staff/sessions.ts';
import { createStaffRepository } from './staff/staff-repository.ts';
import { createStaffService } from './staff/staff-service.ts';
import { createThrottle } from './throttle/throttle.ts';
import { createVisitRepository } from './visits/visit-repository.ts';
import { createVisitService } from './visits/visit-service.ts';

/** Puts the core together on a database and a host. Who knows whom is decided here and nowhere else. */
export function createServices(db: Db, host: Host) {
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
  const visitRepository = createVisitRepository(db);
  const sessions = createSessions({
    repository: staffRepository,
    now,
    lockAfterMinutes: () => settings.read().staffLockMinutes,
    onLocked: () => host.emit('session.changed'),
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
  const printQueue = createPrintQueue({
    db,
    host,
    repository: createPrintJobRepository(db),
    settings,
    journal,
    async render(visitId: VisitId, media: BadgeMedia) {
      const { renderBadge, badgeContent, fonts } = await paper();
      const visit = visitRepository.find(visitId);
      if (!visit) throw new Error('a print job without a visit');
      const photo = visitRepository.photoOf(visitId);
      const content = badgeContent(visit, site.get(), settings.read(), translations);
      return renderBadge(photo === null ? content : { ...content, photo }, media, fonts);
    },
  });
  const visits = createVisitService({
    db,
    host,
    site,
    repository: visitRepository,
    policy,
    settings,
    printQueue,
    throttle,
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
    journal,
  });
  const expected = createExpectedService();
  const signIn = createSignInService({ db, host, repository: visitRepository, writer, expected, printQueue });
  const passes = createPassService();
  const groups = createGroupService();
  const identity = createIdentityService({ db, host, visits: visitRepository, printQueue, journal });
  const sign = createSignService({ db, host, site, settings, repository: createSignRepository(db), journal });
  const challenges = createChallengeService({
    db,
    host,
    site,
    repository: createChallengeRepository(db),
    visits: visitRepository,
    journal,
  });
  const help = createHelpService(db, host, site, journal);
  const log = createLogService({ db, host, site, visits: visitRepository, journal, translations });
  const setUp = createSetUpService({ db, site, categories, policy, settings, staff, journal });
  const poster = createPosterService({ host, site, settings, sign, translations, paper });
  return {
    site, settings, policy, categories, sessions, staff, printQueue, visits, challenges, help, log, setUp, journal,
    paper, translations, signIn, passes, expected, groups, identity, sign, poster,
  }; // prettier-ignore
}
export type Services = ReturnType<typeof createServices>;

/** pdfkit and the fonts are loaded with the first badge, not at start: the sign must be up at once. */
function lazyPaper(host: Host) {
  async function load() {
    const [{ renderBadge }, { badgeContent }, { renderPoster }, { createPaperFonts }] = await Promise.all([
      import('./badges/badge-pdf.ts'),
      import('./badges/badge-content.ts'),
      import('./sign/poster-pdf.ts'),
      import('./paper/fonts.ts'),
    ]);
    return { renderBadge, badgeContent, renderPoster, fonts: createPaperFonts(host.fontFile) };
  }
  let loaded: ReturnType<typeof load> | undefined;
  return () => (loaded ??= load());
}
