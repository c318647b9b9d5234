import type { MailServerChange } from '../../../shared/domain/mail.ts';
import type { Db } from '../db/open.ts';

/** The server for outgoing mail, with the password as it is kept. */
export interface StoredMailServer extends Omit<MailServerChange, 'password'> {
  passwordEncrypted: string | null;
}
type Row = Omit<StoredMailServer, 'enabled'> & { enabled: number };

const noServer: StoredMailServer = {
  enabled: false,
  host: '',
  port: 587,
  security: 'starttls',
  user: '',
  sender: '',
  passwordEncrypted: null,
};

export function createMailServerRepository(db: Db) {
  const find = db.prepare<[], Row>(
    `SELECT enabled, host, port, security, user_name AS user, sender, password_encrypted AS passwordEncrypted
     FROM mail_server`,
  );
  const enabled = db.prepare<[], number>('SELECT enabled FROM mail_server').pluck();
  const save = db.prepare(
    `INSERT INTO mail_server (one, enabled, host, port, security, user_name, password_encrypted, sender)
     VALUES (1, @enabled, @host, @port, @security, @user, @passwordEncrypted, @sender)
     ON CONFLICT (one) DO UPDATE SET enabled = @enabled, host = @host, port = @port, security = @security,
       user_name = @user, password_encrypted = @passwordEncrypted, sender = @sender`,
  );

  return {
    find(): StoredMailServer {
      const row = find.get();
      return row ? { ...row, enabled: row.enabled === 1 } : noServer;
    },
    /** Asked at every sign-in, which has no use for the rest. */
    isEnabled: (): boolean => enabled.get() === 1,
    save: (server: StoredMailServer) => void save.run({ ...server, enabled: server.enabled ? 1 : 0 }),
  };
}
export type MailServerRepository = ReturnType<typeof createMailServerRepository>;
