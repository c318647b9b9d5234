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
  const { code, responseCode, command } = factsOf(error);
  const later = responseCode >= 400 && responseCode < 500;
  if (later) return { problem: 'later', isFinal: false };
  if (code === 'EAUTH' || code === 'ENOAUTH') return { problem: 'wrong-password', isFinal: false };
  if (code === 'ETLS' || isCertificateFault(code)) return { problem: 'no-encryption', isFinal: false };
  if (responseCode >= 500) {
    if (command.startsWith('MAIL')) return { problem: 'refused-sender', isFinal: true };
    return { problem: command.startsWith('RCPT') ? 'refused-address' : 'refused', isFinal: true };
  }
  if (code === 'EENVELOPE') return { problem: 'refused-address', isFinal: true };
  return { problem: 'no-connection', isFinal: false };
}

const isCertificateFault = (code: string): boolean =>
  code.includes('CERT') || code.includes('SSL') || code.includes('SELF_SIGNED') || code.includes('VERIFY');

function factsOf(error: unknown): { code: string; responseCode: number; command: string } {
  const read = (source: unknown, key: string): unknown =>
    typeof source === 'object' && source !== null ? Reflect.get(source, key) : undefined;
  // A fault of the encryption comes wrapped in one of the connection.
  const cause = read(error, 'cause');
  const codes = [read(cause, 'code'), read(error, 'code')].filter((code) => typeof code === 'string');
  const responseCode = read(error, 'responseCode');
  const command = read(error, 'command');
  return {
    code: codes.find(isCertificateFault) ?? codes.at(-1) ?? '',
    responseCode: typeof responseCode === 'number' ? responseCode : 0,
    command: typeof command === 'string' ? command : '',
  };
}
