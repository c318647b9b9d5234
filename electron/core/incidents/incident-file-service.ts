import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { IncidentId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';
import type { IncidentService } from './incident-service.ts';

/** A file on paper, names and all, for its readers. */
export function createIncidentFileService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  incidents: IncidentService;
  journal: Journal;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, incidents, translations } = deps;

  return {
    /**
     * Saves a file as a PDF where its reader chose. Whoever saves it has read it: both are written down.
     *
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     * @throws AppError `not-found` to anybody but its readers
     */
    async save(
      reader: UnlockedStaff,
      id: IncidentId,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'incidents.saveFile'>> {
      const { number } = incidents.fileFor(reader, id).summary;
      const name = translations.t('report.incident.fileName', { number: String(number) });
      const path = await host.chooseSaveFile(`${name}.pdf`);
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const { renderIncidentFile, fonts } = await deps.paper();
      const facts = { site: deps.site.get(), madeAt: toInstant(host.now()) };
      const pdf = await renderIncidentFile(incidents.open(reader, id), facts, fonts, translations);
      await writeWholeFile(
        path,
        (file) => file.writeFile(pdf),
        () =>
          // Before the file appears: nothing of an incident leaves this machine without a line that says so.
          db
            .transaction(() =>
              deps.journal.append({
                actor: reader.staffId,
                action: 'incident.saved',
                subject: id,
                details: {},
              }),
            )
            .immediate(),
      );
      return { saved: true, fileName: basename(path) };
    },
  };
}
