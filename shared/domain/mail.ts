import { z } from 'zod';
import { Instant } from '../time.ts';
import { MailId } from './ids.ts';
import { Email } from './staff.ts';
import { OptionalText } from './text.ts';

/** How the way to the server is kept from being read: from the first word, after a greeting, or not at all. */
export const mailSecurities = ['starttls', 'tls', 'none'] as const;
export const MailSecurity = z.enum(mailSecurities);
export type MailSecurity = z.infer<typeof MailSecurity>;

const server = {
  enabled: z.boolean(),
  host: OptionalText(253).refine((text) => !/[\s/@:]/.test(text), { error: 'invalid' }),
  port: z.int().min(1).max(65_535),
  security: MailSecurity,
  user: OptionalText(254),
  /** From whom the mails come. */
  sender: Email,
};

/** The site's own server for outgoing mail, as a page sees it. The password is never told. */
export const MailServer = z.strictObject({
  ...server,
  passwordIsSet: z.boolean(),
  /** False where the system has no safe place for the key that the password is encrypted with. */
  protects: z.boolean(),
});
export type MailServer = z.infer<typeof MailServer>;

/** What a password was typed for: it goes nowhere else. */
export const mailAccountFields = ['host', 'port', 'security', 'user'] as const;

/**
 * `password`: absent leaves it as it is, empty forgets it. Where the server or the account is another it can't be absent,
 * so that it is never sent to a server that it was not typed for. An account without encryption would give it to anybody.
 */
export const MailServerChange = z
  .strictObject({ ...server, password: z.string().max(500, { error: 'too-long' }).optional() })
  .refine(({ enabled, host }) => !enabled || host !== '', { error: 'required', path: ['host'] })
  .refine(({ enabled, sender }) => !enabled || sender !== '', { error: 'required', path: ['sender'] })
  .refine(({ security, user }) => security !== 'none' || user === '', { error: 'invalid', path: ['user'] });
export type MailServerChange = z.infer<typeof MailServerChange>;

/** Why a mail did not go out; each is a sentence, `mailProblem.<code>`. What a server said is not passed on. */
export const mailProblems = [
  'no-connection', 'no-encryption', 'wrong-password', 'refused-address', 'refused-sender', 'no-address', 'later',
  'refused', 'secret-lost', 'visit-over',
] as const; // prettier-ignore
export const MailProblem = z.enum(mailProblems);
export type MailProblem = z.infer<typeof MailProblem>;

export const mailKinds = ['arrival', 'report'] as const;
export const mailStates = ['waiting', 'failed', 'dropped'] as const;

/** A mail that did not go out as it should. Of whom it speaks is not told. */
export const MailTrouble = z.strictObject({
  id: MailId,
  kind: z.enum(mailKinds),
  /** The person or area it is for. */
  recipient: z.string(),
  queuedAt: Instant,
  attempts: z.int().nonnegative(),
  nextAttemptAt: Instant.nullable(),
  problem: MailProblem,
  state: z.enum(mailStates),
});
export type MailTrouble = z.infer<typeof MailTrouble>;
