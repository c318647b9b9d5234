import type { MailId, StaffId } from '../../../shared/domain/ids.ts';
import type { MailProblem, MailServer, MailServerChange, MailTrouble } from '../../../shared/domain/mail.ts';
import type { Role } from '../../../shared/roles.ts';
import { mailAccountFields } from '../../../shared/domain/mail.ts';
import { toInstant } from '../../../shared/time.ts';
import type { i18n } from 'i18next';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { fellowReaders } from '../incidents/incident-readers.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';
import type { MailQueueRepository } from './mail-queue-repository.ts';
import type { MailServerRepository, StoredMailServer } from './mail-server-repository.ts';
import type { Message, Refusal, SmtpServer } from './smtp.ts';

const daysShown = 7;

/** The server for outgoing mail, and what did not go out, as the office sees it. */
export function createMailService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  translations: i18n;
  journal: Journal;
  repository: MailQueueRepository;
  servers: MailServerRepository;
  send: (server: SmtpServer, message: Message) => Promise<Refusal | null>;
  wake: () => void;
}) {
  const { db, host, journal, repository, servers } = deps;
  const now = () => toInstant(host.now());

  /** The server with its password, or null where that was encrypted on another computer. */
  async function openServer(): Promise<SmtpServer | null> {
    const { host: name, port, security, user, passwordEncrypted } = servers.find();
    try {
      const password = passwordEncrypted === null ? '' : await host.secrets.decrypt(passwordEncrypted);
      return { host: name, port, security, user, password };
    } catch {
      return null;
    }
  }

  return {
    openServer,

    server(): MailServer {
      const { passwordEncrypted, ...server } = servers.find();
      return { ...server, passwordIsSet: passwordEncrypted !== null, protects: host.secrets.protects() };
    },

    /**
     * What waited because of the server is tried again at once; where no mail is sent any more, it is given up.
     *
     * @throws AppError `invalid-input` where the password was typed for another server or account, and is not typed again
     */
    async changeServer({ password, ...server }: MailServerChange, by: StaffId): Promise<void> {
      const told = password === undefined || password === '' ? null : await host.secrets.encrypt(password);
      db.transaction(() => {
        const before = servers.find();
        const passwordEncrypted = password === undefined ? keptPassword(before, server) : told;
        servers.save({ ...server, passwordEncrypted });
        if (server.enabled) repository.wakeAll(now());
        else repository.giveUpAll(now());
        const { user: _, sender: __, ...facts } = server;
        const details = {
          ...facts,
          password: passwordEncrypted === before.passwordEncrypted ? 'as it was' : 'changed',
        };
        journal.append({ actor: by, action: 'mail-server.changed', subject: 'mail', details });
      }).immediate();
      host.emit('mail.changed');
      deps.wake();
    },

    async test(to: string): Promise<{ problem: MailProblem | null }> {
      const { t } = deps.translations;
      const { host: name, sender } = servers.find();
      if (name === '' || sender === '') throw new AppError('wrong-state');
      const server = await openServer();
      if (!server) return { problem: 'secret-lost' };
      const site = deps.site.get().name;
      const refusal = await deps.send(server, {
        from: { name: site, address: sender },
        to,
        subject: t('mail.test.subject'),
        text: t('mail.test.text', { site }),
      });
      return { problem: refusal?.problem ?? null };
    },

    /** The mails of reports only to those who read the same reports as the recipient: to others there are none. */
    troubles: (reader: Role): MailTrouble[] =>
      repository.troubles(
        toInstant(new Date(host.now().getTime() - daysShown * 86_400_000)),
        fellowReaders(reader),
      ),

    tryAgain(id: MailId, by: UnlockedStaff): void {
      db.transaction(() => {
        if (!repository.wakeOne(id, now(), fellowReaders(by.role))) throw new AppError('already-done');
        journal.append({ actor: by.staffId, action: 'mail.tried-again', subject: id, details: {} });
      }).immediate();
      host.emit('mail.changed');
      deps.wake();
    },

    giveUp(id: MailId, by: UnlockedStaff): void {
      db.transaction(() => {
        if (!repository.giveUp(id, now(), fellowReaders(by.role))) throw new AppError('already-done');
        journal.append({ actor: by.staffId, action: 'mail.given-up', subject: id, details: {} });
      }).immediate();
      host.emit('mail.changed');
    },
  };
}

/** The password as it is kept, if it was typed for this account; of no account there is none to keep. */
function keptPassword(saved: StoredMailServer, wanted: Omit<MailServerChange, 'password'>): string | null {
  if (wanted.user === '' || saved.passwordEncrypted === null) return null;
  if (mailAccountFields.some((field) => saved[field] !== wanted[field]))
    throw new AppError('invalid-input', { fields: { password: 'required' } });
  return saved.passwordEncrypted;
}
