import type { i18n } from 'i18next';
import type { StaffWelcome } from '../../../shared/domain/presence.ts';
import type { BadgePrinting } from '../badges/badge-printing.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { CategoryRepository } from '../categories/category-repository.ts';
import type { Db } from '../db/open.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { Host } from '../ports.ts';
import type { StaffPass } from '../presence/staff-pass-repository.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import { createGuesses } from '../throttle/guesses.ts';
import type { Guesses } from '../throttle/guesses.ts';
import type { Throttle } from '../throttle/throttle.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { VisitWriter } from '../visits/visit-writer.ts';
import type { VisitorRepository } from '../visits/visitor-repository.ts';
import type { PassFinder } from './pass-finder.ts';
import { createPassPrinting } from './pass-printing.ts';
import type { PassRepository } from './pass-repository.ts';
import { createPassService } from './pass-service.ts';
import { createPassSignIn } from './pass-sign-in.ts';

/** Giving passes, printing them, and coming in with one. */
export function createPassServices(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  policy: PolicyService;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
  throttle: Throttle;
  categoryRepository: CategoryRepository;
  staffRepository: StaffRepository;
  visitRepository: VisitRepository;
  visitors: VisitorRepository;
  passRepository: PassRepository;
  finder: PassFinder;
  codeGuesses: Guesses;
  writer: VisitWriter;
  printQueue: PrintQueue;
  badges: BadgePrinting;
  welcomeStaff: (pass: StaffPass) => StaffWelcome;
}) {
  const {
    db,
    host,
    site,
    settings,
    policy,
    journal,
    translations,
    paper,
    throttle,
    categoryRepository,
    staffRepository,
    visitRepository,
    visitors,
    passRepository,
    finder,
    codeGuesses,
    writer,
    printQueue,
    badges,
  } = deps;
  const passes = createPassService({
    db,
    host,
    site,
    repository: passRepository,
    visits: visitRepository,
    categories: categoryRepository,
    journal,
  });
  const passSignIn = createPassSignIn({
    db,
    host,
    site,
    settings,
    policy,
    categories: categoryRepository,
    staff: staffRepository,
    visits: visitRepository,
    visitors,
    writer,
    printQueue,
    finder,
    passes: passRepository,
    guesses: codeGuesses,
    journal,
    welcomeStaff: deps.welcomeStaff,
  });
  const passPrinting = createPassPrinting({
    site,
    settings,
    visitors,
    finder,
    guesses: createGuesses(throttle, () => 'pass-printing'),
    badges,
    translations,
    paper,
  });
  return { passes, passSignIn, passPrinting };
}
