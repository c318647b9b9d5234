import { basename } from 'node:path';
import type { CallOutput } from '../../../shared/contract.ts';
import type { RollCallId, StaffId } from '../../../shared/domain/ids.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { PrintReply } from '../ports.ts';
import type { OfficeDeps } from '../services.ts';
import type { RollCallRepository } from './roll-call-repository.ts';
import type { RollCallService } from './roll-call-service.ts';

const a4 = { width: 210, height: 297 };

/** The list and the report of a roll call on paper, and as a file. */
export function createRollCallPapers(
  deps: Pick<OfficeDeps, 'db' | 'host' | 'site' | 'settings' | 'journal' | 'translations' | 'paper'> & {
    repository: RollCallRepository;
    rollCalls: RollCallService;
  },
) {
  const { db, host, repository, rollCalls, translations } = deps;
  const facts = () => ({ site: deps.site.get(), madeAt: toInstant(host.now()) });

  async function draw(id: RollCallId, kind: 'list' | 'report'): Promise<Uint8Array> {
    const { fonts } = await deps.paper();
    if (kind === 'report') {
      const { renderRollCallReport } = await import('./report-paper.ts');
      return renderRollCallReport(rollCalls.report(id), facts(), fonts, translations);
    }
    const { renderPeopleList } = await import('./list-paper.ts');
    const { listOfRollCall } = await import('./list-content.ts');
    return renderPeopleList(listOfRollCall(rollCalls.list(id), facts(), translations), fonts, translations);
  }

  async function send(id: RollCallId, printer: string): Promise<void> {
    const reply = await draw(id, 'list')
      .then((pdf) => host.printers.print({ printer, pdf, title: 'Porchlight list', ...a4 }))
      .catch((error: unknown): PrintReply => {
        const kind = error instanceof Error ? error.name : typeof error;
        host.log.error('list could not be made', { kind });
        return { accepted: false, said: '' };
      });
    repository.setPaper(id, reply.accepted ? 'sent' : 'failed', reply.said);
    host.log.info('list printed', { rollCall: id, accepted: reply.accepted });
    host.emit('rollCall.changed');
  }

  /** Once whoever asked has their answer: drawing and the spooler take seconds, and nobody waits for them. */
  function print(id: RollCallId): void {
    const printer = deps.settings.get('listPrinter');
    if (printer.kind === 'none') throw new AppError('printing-off');
    repository.setPaper(id, 'sending', '');
    host.emit('rollCall.changed');
    setImmediate(() => {
      send(id, printer.name).catch((error: unknown) => {
        host.log.error('list printing', { kind: error instanceof Error ? error.name : typeof error });
      });
    });
  }

  return {
    /** Where a printer is chosen; a roll call begins in any case. */
    printAtOnce(id: RollCallId): void {
      if (deps.settings.get('listPrinter').kind !== 'none') print(id);
    },

    printAgain(id: RollCallId, by: StaffId): void {
      rollCalls.list(id);
      db.transaction(() =>
        deps.journal.append({ actor: by, action: 'roll-call.printed', subject: id, details: {} }),
      ).immediate();
      print(id);
    },

    /**
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     */
    async save(
      id: RollCallId,
      kind: 'list' | 'report',
      by: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<CallOutput<'rollCall.save'>> {
      const { summary } = rollCalls.list(id);
      const day = siteDay(summary.startedAt, deps.site.get().timeZone);
      const path = await host.chooseSaveFile(
        `${translations.t(`paper.rollCall.fileName.${kind}`, { day })}.pdf`,
      );
      if (path === null) return { saved: false };
      if (!isStillUnlocked()) throw new AppError('locked');
      const pdf = await draw(id, kind);
      await writeWholeFile(
        path,
        (file) => file.writeFile(pdf),
        () =>
          // Before the file appears: no list leaves this machine without a line that says so.
          db
            .transaction(() =>
              deps.journal.append({ actor: by, action: 'roll-call.saved', subject: id, details: { kind } }),
            )
            .immediate(),
      );
      return { saved: true, fileName: basename(path) };
    },
  };
}
