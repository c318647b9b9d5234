import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { temporaryFolder } from './test-host.ts';

/** The account that the server knows. */
export const account = { user: 'porchlight', password: 'correct horse battery staple' };

/** What a mail server says to a recipient: null takes the mail. */
type Answer = { code: number; said: string } | null;

/** A key and a certificate for 127.0.0.1, signed by itself. */
export function selfSigned(): { key: string; cert: string } {
  const folder = temporaryFolder();
  const key = join(folder.path, 'key.pem');
  const cert = join(folder.path, 'cert.pem');
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', [...kind, '-days', '2', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  folder.remove();
  return pair;
}

/**
 * A real SMTP server on this machine, which keeps what it was given. It wants a user and a password, but
 * where it offers no encryption.
 *
 * @param options.port of one that was there before; else any that is free
 */
export async function startMailServer(
  options: { security: 'starttls' | 'tls' | 'none'; pair?: { key: string; cert: string }; port?: number } = {
    security: 'none',
  },
) {
  const received: { to: string[]; from: string; text: string; encrypted: boolean }[] = [];
  const answers: Record<'recipient' | 'sender', () => Answer> = { recipient: () => null, sender: () => null };
  const refuse = (answer: Answer) =>
    answer && Object.assign(new Error(answer.said), { responseCode: answer.code });
  const server = new SMTPServer({
    secure: options.security === 'tls',
    ...options.pair,
    ...(options.security === 'none' && { disabledCommands: ['STARTTLS', 'AUTH'], authOptional: true }),
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth({ username, password }, _, callback) {
      if (username === account.user && password === account.password) callback(null, { user: username });
      else callback(new Error('Authentication failed'));
    },
    onMailFrom: (_, __, callback) => callback(refuse(answers.sender())),
    onRcptTo: (_, __, callback) => callback(refuse(answers.recipient())),
    onData(stream, { envelope, secure }, callback) {
      const to = envelope.rcptTo.map(({ address }) => address);
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const keep = async () => void received.push({ to, from, text: await text(stream), encrypted: secure });
      callbackify(keep)(callback);
    },
  });
  // A client that goes away in the middle is no fault of the server.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received,
    answers,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}
export type MailServerOfTests = Awaited<ReturnType<typeof startMailServer>>;
