import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { CategoryService } from '../categories/category-service.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { DataSheetRepository } from './data-sheet-repository.ts';
import type { SheetPart } from './data-sheet.ts';
import { dataSheet } from './data-sheet.ts';

/** What this installation stores, as a PDF where a person chose. */
export function createDataSheetService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  categories: CategoryService;
  repository: DataSheetRepository;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, site, repository, translations } = deps;

  const parts = (): SheetPart[] =>
    dataSheet(
      {
        site: site.get(),
        settings: deps.settings.read(),
        categories: deps.categories.list(),
        numbers: repository.numbers(),
        roles: repository.roles(),
      },
      translations,
    );

  return {
    parts,
    /** @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it */
    async save(by: StaffId, isStillUnlocked: () => boolean): Promise<CallOutput<'retention.saveDataSheet'>> {
      const path = await host.chooseSaveFile(`${translations.t('dataSheet.fileName')}.pdf`);
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const [{ fonts }, { renderDataSheet }] = await Promise.all([
        deps.paper(),
        import('./data-sheet-paper.ts'),
      ]);
      const facts = { site: site.get(), madeAt: toInstant(host.now()) };
      const pdf = await renderDataSheet(parts(), facts, fonts, translations);
      await writeWholeFile(
        path,
        (file) => file.writeFile(pdf),
        () =>
          db
            .transaction(() =>
              deps.journal.append({ actor: by, action: 'report.saved', subject: 'data-sheet', details: {} }),
            )
            .immediate(),
      );
      return { saved: true, fileName: basename(path) };
    },
  };
}
