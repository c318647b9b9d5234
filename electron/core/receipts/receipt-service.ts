import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { ReceiptRepository } from './receipt-repository.ts';

/** What a visitor agreed to, on paper, saved where a person chose. */
export function createReceiptService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: ReceiptRepository;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, site, repository, journal, translations } = deps;

  return {
    /**
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     * @throws AppError `not-found` for a visit without an acknowledgement
     */
    async save(
      visitId: VisitId,
      by: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'receipts.save'>> {
      const receipt = repository.ofVisit(visitId);
      if (!receipt) throw new AppError('not-found');
      // The badge's number, and not the name: a file's name is read by many a program that does not open it.
      const day = siteDay(receipt.visitAt, site.get().timeZone);
      const name = translations.t('receipt.fileName', { day, badge: receipt.badgeNumber });
      const path = await host.chooseSaveFile(`${name}.pdf`);
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const { renderReceipt, fonts } = await deps.paper();
      const facts = { site: site.get(), madeAt: toInstant(host.now()) };
      const pdf = await renderReceipt(receipt, facts, fonts, translations);
      const details = { acknowledgementId: receipt.acknowledgementId };
      await writeWholeFile(
        path,
        (file) => file.writeFile(pdf),
        () =>
          // Before the file appears: no name leaves this machine without a line that says so.
          db
            .transaction(() =>
              journal.append({ actor: by, action: 'receipt.saved', subject: visitId, details }),
            )
            .immediate(),
      );
      return { saved: true, fileName: basename(path) };
    },
  };
}
