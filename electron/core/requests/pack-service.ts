import type { i18n } from 'i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { CandidateRef } from '../../../shared/domain/requests.ts';
import { roleMay } from '../../../shared/roles.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { JobControls, Jobs } from '../exports/jobs.ts';
import { writeWholeFolder } from '../files/write-whole-folder.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';
import type { CandidateRepository } from './candidate-repository.ts';
import { gather } from './gather.ts';
import type { LaterRecords } from './later-records.ts';
import type { PersonRepository } from './person-repository.ts';
import type { RequestService } from './request-service.ts';
import type { OpenedRequest } from './request-steps.ts';
import { confirmedRefs } from './candidate-answers.ts';
import type { SubjectPack } from './subject-pack.ts';
import { createVeil, noVeil } from './veil.ts';
import type { VisitRecords } from './visit-records.ts';
import { withhold } from './withhold.ts';

export interface PackOptions {
  /** The names of others are withheld. */
  namesWithheld: boolean;
  /** A reader of reports has decided that what concerns the person belongs in. */
  safeguarding: boolean;
}

/** All that is held about the person who asks, as PDF and JSON, saved where the office chose. */
export function createPackService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  jobs: Jobs;
  requests: RequestService;
  known: CandidateRepository;
  person: PersonRepository;
  visitRecords: VisitRecords;
  later: LaterRecords;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, requests, translations } = deps;
  const { t } = translations;

  function foundAs(refs: readonly CandidateRef[], timeZone: string): SubjectPack['foundAs'] {
    return refs.flatMap((ref) => {
      const known = deps.known.known(ref, timeZone);
      return known ? [{ source: ref.source, name: known.name, organisation: known.organisation }] : [];
    });
  }

  async function make(
    { request, events }: OpenedRequest,
    { namesWithheld, safeguarding }: PackOptions,
    staff: UnlockedStaff,
    controls: JobControls,
  ): Promise<SubjectPack> {
    const { name: siteName, timeZone } = deps.site.get();
    const refs = confirmedRefs(events);
    const reader = staff.role === 'head' ? 'head' : 'dsl';
    const { records, others } = await gather(refs, safeguarding ? reader : null, deps, controls);
    const found = foundAs(refs, timeZone);
    const own = [request.name, ...found.map(({ name }) => name)];
    const veil = namesWithheld ? createVeil(own, others, t('report.subject.withheld')) : noVeil;
    return {
      format: 'porchlight-subject-pack',
      version: 1,
      madeAt: toInstant(host.now()),
      site: { name: siteName, timeZone },
      request: { number: request.number, kind: request.kind, receivedOn: request.receivedOn },
      askedAs: request.name,
      foundAs: found,
      namesWithheld,
      keptDays: deps.settings.get('retention'),
      ...withhold(records, veil),
    };
  }

  return {
    /**
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     * @throws AppError `wrong-state` before the person is identified and searched for; `not-permitted` for somebody who
     *   reads no reports and wants them in; `disk-full` or `cannot-write-file`, and then there is no half pack
     */
    async save(
      id: SubjectRequestId,
      options: PackOptions,
      { clientId, staff }: { clientId: string; staff: UnlockedStaff },
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'requests.savePack'>> {
      if (options.safeguarding && !roleMay(staff.role, 'incidents.read')) throw new AppError('not-permitted');
      const opened = requests.readIdentified(id);
      const folder = await host.chooseFolder();
      if (folder === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const folderName = await deps.jobs.run(clientId, 'subject-pack', async (controls) => {
        const pack = await make(opened, options, staff, controls);
        const { renderSubjectPack, fonts } = await deps.paper();
        const pdf = await renderSubjectPack(pack, fonts, translations);
        controls.signal.throwIfAborted();
        // The number of the request, and not the name: a file's name is read by many a program that does not open it.
        const day = siteDay(pack.madeAt, pack.site.timeZone);
        const name = t('report.subject.fileName', { number: opened.request.number, day });
        const files = {
          [t('report.subject.pdfName')]: pdf,
          [t('report.subject.jsonName')]: new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`),
        };
        // Before the files appear: nothing of a person leaves this machine without a line that says so.
        const facts = { namesWithheld: options.namesWithheld, found: pack.visits.length };
        return writeWholeFolder(folder, name, files, () =>
          db.transaction(() => requests.write(id, staff.staffId, { kind: 'pack', facts })).immediate(),
        );
      });
      requests.changed();
      return folderName === null ? { saved: false } : { saved: true, fileName: folderName };
    },
  };
}
