import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { Figures, ReportRequest } from '../../../shared/domain/reports.ts';
import { signTimes } from '../../../shared/domain/sign-times.ts';
import { nextDay, startOfSiteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { Host } from '../ports.ts';
import type { SignService } from '../sign/sign-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { FiguresRepository } from './figures-repository.ts';
import type { FiguresService } from './figures-service.ts';
import type { PackContent } from './inspection-pack.ts';
import type { PackRepository } from './pack-repository.ts';
import { signDays } from './sign-days.ts';

/** Days before any record and after all of them. */
const always = { first: '1900-01-01', last: '2999-12-31' } as Figures['range'];

/** The figures on paper: the termly report and the inspection pack, saved where a person chose. */
export function createReportService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  policy: PolicyService;
  sign: SignService;
  figures: FiguresService;
  log: Pick<FiguresRepository, 'reviews' | 'triggers'>;
  pack: PackRepository;
  checkJournal: () => CallOutput<'journal.check'>;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, site, pack, translations } = deps;

  function packContent(figures: Figures): PackContent {
    const { timeZone } = site.get();
    const { range } = figures;
    const now = toInstant(host.now());
    const from = startOfSiteDay(range.first, timeZone);
    const end = startOfSiteDay(nextDay(range.last), timeZone);
    const to = end < now ? end : now;
    const shown = deps.sign
      .shownBetween(from, to)
      .map((time) => (time.from < from ? { ...time, from } : time));
    const versions = pack.versions();
    const { version: inForce } = deps.policy.standing();
    const version = versions.find((one) => one.version === inForce);
    if (!version) throw new Error('no policy is in force');
    return {
      figures,
      log: {
        reviews: deps.log.reviews(always),
        triggers: deps.log.triggers(always).map((trigger) => ({ ...trigger, open: trigger.open === 1 })),
      },
      version,
      texts: pack.texts(inForce),
      versions,
      receipts: pack.sampleReceipts(),
      signDays: signDays(signTimes(shown, to), timeZone),
      journal: deps.checkJournal(),
    };
  }

  return {
    /**
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     */
    async save(
      { kind, range }: ReportRequest,
      by: { staffId: StaffId; mayReadIncidents: boolean },
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'reports.save'>> {
      const path = await host.chooseSaveFile(`${translations.t(`report.fileName.${kind}`, range)}.pdf`);
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const { renderTermlyReport, renderInspectionPack, fonts } = await deps.paper();
      const figures = deps.figures.figures(range, by);
      const facts = { site: site.get(), madeAt: toInstant(host.now()) };
      const pdf = await (kind === 'termly'
        ? renderTermlyReport(figures, facts, fonts, translations)
        : renderInspectionPack(packContent(figures), facts, fonts, translations));
      await writeWholeFile(
        path,
        (file) => file.writeFile(pdf),
        () =>
          // Before the file appears: no report leaves this machine without a line that says so.
          db
            .transaction(() =>
              deps.journal.append({
                actor: by.staffId,
                action: 'report.saved',
                subject: kind,
                details: { ...range },
              }),
            )
            .immediate(),
      );
      return { saved: true, fileName: basename(path) };
    },
  };
}
