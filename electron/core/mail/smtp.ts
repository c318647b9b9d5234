import type { MailProblem, MailSecurity } from '../../../shared/domain/mail.ts';

/** A server as it is spoken to, with its password in the clear: never kept, never logged. */
export interface SmtpServer {
  host: string;
  port: number;
  security: MailSecurity;
  user: string;
  password: string;
}

export interface Message {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** The same for each attempt, so that a mail that came twice is seen to be one. */
  messageId?: string;
}

/** Why a message was not taken, and whether a later attempt could go otherwise. */
export interface Refusal {
  problem: MailProblem;
  isFinal: boolean;
}

/** What a server has time for: a door's program waits for nobody, but a school's line can be slow. */
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Hands a message over to a server. Null says that it was taken. nodemailer is loaded with the first one, not at start. */
export async function sendBySmtp(server: SmtpServer, message: Message): Promise<Refusal | null> {
  const { createTransport } = await import('nodemailer');
  const { host, port, security, user, password } = server;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== '' && { auth: { user, pass: password } }),
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail(message);
    return null;
  } catch (error) {
    return refusalOf(error);
  } finally {
    transport.close();
  }
}

/** nodemailer's codes and SMTP's numbers, in our words. What the server said is left out: it can quote an address. */
export function refusalOf(error: unknown): Refusal {
  const { code, responseCode, command, message } = factsOf(error);
  if (responseCode >= 400 && responseCode < 500) return { problem: 'later', isFinal: false };
  if (code === 'EAUTH' || code === 'ENOAUTH') return { problem: 'wrong-password', isFinal: false };
  if (code === 'ETLS' || isAboutEncryption.test(message)) return { problem: 'no-encryption', isFinal: false };
  if (responseCode >= 500) {
    if (command.startsWith('MAIL')) return { problem: 'refused-sender', isFinal: true };
    return { problem: command.startsWith('RCPT') ? 'refused-address' : 'refused', isFinal: true };
  }
  if (code === 'EENVELOPE') return { problem: 'refused-address', isFinal: true };
  return { problem: 'no-connection', isFinal: false };
}

/** A certificate that is not accepted has the code of any broken connection: only its words tell. */
const isAboutEncryption = /certificate|self.signed|altname|\bSSL\b|\bTLS\b/i;

function factsOf(error: unknown) {
  const read = (key: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  const text = (key: string): string => {
    const value = read(key);
    return typeof value === 'string' ? value : '';
  };
  const responseCode = read('responseCode');
  return {
    code: text('code'),
    command: text('command'),
    message: text('message'),
    responseCode: typeof responseCode === 'number' ? responseCode : 0,
  };
}
