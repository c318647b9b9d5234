import type { BadgeMedia } from '../../../shared/domain/badges.ts';
import { mediaSizes } from '../../../shared/domain/badges.ts';
import type { PrintJobId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host, PrintReply } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { DueJob, PrintJobRepository } from './print-job-repository.ts';

/** Seconds before the next attempt after the first, second … failed one. After the last, staff must print again. */
const pauses = [5, 15, 30, 60, 120, 300, 600];

/**
 * Badges on their way to the printer. A job is a row from the moment of signing in, so that neither a jam nor a power
 * cut loses it; and it is handed over once at most, so that no label comes twice.
 */
export function createPrintQueue(deps: {
  db: Db;
  host: Host;
  repository: PrintJobRepository;
  settings: SettingsService;
  journal: Journal;
  render: (visitId: VisitId, media: BadgeMedia) => Promise<Uint8Array>;
}) {
  const { db, host, repository, settings, journal } = deps;
  const now = () => toInstant(host.now());
  const inSeconds = (seconds: number) => toInstant(new Date(host.now().getTime() + seconds * 1000));
  let running: Promise<void> | null = null;

  async function attempt(job: DueJob): Promise<void> {
    const { printer } = settings.read();
    if (printer.kind === 'none') {
      repository.cancel(job.visitId);
      host.emit('printing.changed');
      return;
    }
    // If the power goes between here and the spooler's answer, nobody knows whether a label came out: see `recover`.
    repository.markSending(job.id);
    const reply = await deps
      .render(job.visitId, printer.media)
      .then((pdf) => {
        const size = mediaSizes[printer.media];
        return host.printers.print({ printer: printer.name, pdf, title: 'Porchlight badge', ...size });
      })
      .catch((error: unknown): PrintReply => {
        host.log.error('badge could not be made', {
          kind: error instanceof Error ? error.name : typeof error,
        });
        return { accepted: false, said: '' };
      });
    const pause = pauses[job.attempts];
    if (reply.accepted) repository.markSent(job.id, reply.said, now());
    else if (pause === undefined || reply.unsure) repository.markFailed(job.id, reply.said);
    else {
      repository.putBack(job.id, reply.said, inSeconds(pause));
    }
    host.log.info('print attempt', { job: job.id, accepted: reply.accepted, attempt: job.attempts + 1 });
    host.emit('printing.changed');
  }

  /**
   * A job that is marked as being handed over while nobody hands one over: the program, or the writing down of how it
   * went, was cut off. It may have printed, and so is never sent again by itself.
   */
  function recover(): void {
    const count = repository.failInterrupted();
    if (count > 0) host.log.warn('print jobs interrupted', { count });
  }

  async function runDue(): Promise<void> {
    recover();
    const next = () => repository.nextDue(now(), inSeconds(Math.max(...pauses)));
    for (let job = next(); job; job = next()) await attempt(job);
  }

  /** Prints what is due, one job after the other; a call while it runs joins it. */
  function run(): Promise<void> {
    running ??= runDue().finally(() => {
      running = null;
    });
    return running;
  }

  /** Starts printing what is due once whoever called has their answer: drawing a badge takes longer than signing in. */
  function wake(): void {
    setImmediate(() => {
      run().catch((error: unknown) => {
        host.log.error('print queue', { kind: error instanceof Error ? error.name : typeof error });
      });
    });
  }

  return {
    isOn: () => settings.get('printer').kind !== 'none',

    /** Part of the sign-in's transaction. False when the site prints no badges. */
    enqueue(visitId: VisitId): boolean {
      if (settings.get('printer').kind === 'none') return false;
      repository.insert(newId<PrintJobId>(), visitId, now());
      return true;
    },

    /** A further copy; or, while one is still waiting, that one at once. */
    reprint(visitId: VisitId, staffId: StaffId): void {
      if (settings.read().printer.kind === 'none') throw new AppError('printing-off');
      db.transaction(() => {
        if (repository.isWaiting(visitId)) repository.bringForward(visitId, now());
        else repository.insert(newId<PrintJobId>(), visitId, now());
        journal.append({ actor: staffId, action: 'badge.reprinted', subject: visitId, details: {} });
      }).immediate();
      host.emit('printing.changed');
      wake();
    },

    cancel: (visitId: VisitId) => repository.cancel(visitId),

    wake,
    run,

    recover,
  };
}
export type PrintQueue = ReturnType<typeof createPrintQueue>;
