import type { i18n } from 'i18next';
import { toInstant } from '../../../shared/time.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { DueMail, MailQueueRepository } from './mail-queue-repository.ts';
import type { MailServerRepository } from './mail-server-repository.ts';
import { mailWords } from './mail-words.ts';
import type { Message, Refusal, SmtpServer } from './smtp.ts';

/** Seconds before the next attempt after the first, second … failed one. After the last, somebody must say "Try again". */
const pauses = [30, 60, 120, 300, 900, 1800, 3600, 3600, 3600];

/** A visitor who came so long ago is no news, wherever they are now. */
const newsForHours = 12;

const daysUntilForgotten = 7;

/** Sends what is in the queue, one after the other, apart from all that happens at the door. */
export function createMailSending(deps: {
  host: Host;
  site: SiteService;
  translations: i18n;
  repository: MailQueueRepository;
  servers: MailServerRepository;
  /** With its password, or null where that cannot be read any more. */
  openServer: () => Promise<SmtpServer | null>;
  send: (server: SmtpServer, message: Message) => Promise<Refusal | null>;
}) {
  const { host, repository, servers } = deps;
  const now = () => toInstant(host.now());
  const inSeconds = (seconds: number) => toInstant(new Date(host.now().getTime() + seconds * 1000));
  const hoursAgo = (hours: number) => inSeconds(-hours * 3600);
  let running: Promise<void> | null = null;

  const isOver = (mail: DueMail) =>
    mail.kind === 'arrival' && (mail.signedOutAt !== null || mail.queuedAt < hoursAgo(newsForHours));

  async function handOver(mail: DueMail): Promise<Refusal | null> {
    if (mail.address === '') return { problem: 'no-address', isFinal: true };
    const server = await deps.openServer();
    if (!server) return { problem: 'secret-lost', isFinal: true };
    const site = deps.site.get();
    const name = mail.kind === 'arrival' ? site.name : 'Porchlight';
    return deps.send(server, {
      from: { name, address: servers.find().sender },
      to: mail.address,
      messageId: `<${mail.id}@porchlight.invalid>`,
      ...mailWords(mail, site, deps.translations),
    });
  }

  async function attempt(mail: DueMail): Promise<void> {
    if (isOver(mail)) {
      repository.drop(mail.id, now(), 'visit-over');
      return;
    }
    const refusal = await handOver(mail);
    const pause = pauses[mail.attempts];
    const isLast = refusal?.isFinal === true || pause === undefined;
    if (!refusal) repository.markSent(mail.id, now());
    else repository.putOff(mail.id, refusal.problem, isLast ? null : inSeconds(pause));
    const problem = refusal?.problem ?? 'none';
    host.log.info('mail attempt', { mail: mail.id, problem, attempt: mail.attempts + 1 });
  }

  async function runDue(): Promise<void> {
    let mail = repository.nextDue(now());
    while (mail && servers.isEnabled()) {
      await attempt(mail);
      host.emit('mail.changed');
      mail = repository.nextDue(now());
    }
  }

  /** Sends what is due; a call while it runs joins it. */
  function run(): Promise<void> {
    running ??= runDue().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    run,

    /** Starts sending, and waits for nothing: what else is due by the clock has its time. */
    wake(): void {
      if (running || !servers.isEnabled()) return;
      run().catch((error: unknown) => {
        host.log.error('mail', { kind: error instanceof Error ? error.name : typeof error });
      });
    },

    forgetOld: () => repository.forgetOld(hoursAgo(daysUntilForgotten * 24)),
  };
}
