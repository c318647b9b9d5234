import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Db } from '../db/open.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { Host } from '../ports.ts';
import type { SignService } from '../sign/sign-service.ts';
import type { SiteService } from '../site/site-service.ts';
import { createFiguresRepository } from './figures-repository.ts';
import { createFiguresService } from './figures-service.ts';
import { createPackRepository } from './pack-repository.ts';
import { createReportService } from './report-service.ts';

/** The figures of a range of days, and the papers that tell them. */
export function createReportServices(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  policy: PolicyService;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
  sign: SignService;
  checkJournal: () => CallOutput<'journal.check'>;
}) {
  const { db, host, site, policy, journal, translations, paper, sign, checkJournal } = deps;
  const figuresRepository = createFiguresRepository(db);
  const figures = createFiguresService({ site, repository: figuresRepository });
  const reports = createReportService({
    db,
    host,
    site,
    policy,
    sign,
    figures,
    log: figuresRepository,
    pack: createPackRepository(db),
    checkJournal,
    journal,
    translations,
    paper,
  });
  return { figures, reports };
}
