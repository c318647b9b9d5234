import type { CallName } from '../../shared/contract.ts';
import { newId } from '../../electron/core/ids.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type Named = Extract<CallName, `${'mail' | 'presence'}.${string}`>;
type MailInputs = Pick<ExampleInputs, Named | 'people.issuePass' | 'people.printPass' | 'people.revokePass'>;

/** Valid inputs for these lines, and what they speak of: a colleague who is in, with a pass. No mail is ever sent. */
export async function mailInputs(porchlight: SetUpApp, _visitId: string): Promise<MailInputs> {
  const { must, idOf, services } = porchlight;
  const staffId = idOf('office');
  services.settings.change({ staffSignIn: true }, 'system');
  const { id: passId, code } = await must('admin', 'people.issuePass', { staffId });
  await must('door', 'presence.move', { code, move: 'in' });
  const { staff } = await must('reception', 'presence.list', {});
  const presenceId = staff[0]?.presenceId ?? '';
  return {
    'people.issuePass': { staffId },
    'people.printPass': { passId, code },
    'people.revokePass': { staffId },
    'presence.move': { code, move: 'out' },
    'presence.list': {},
    'presence.signOutFor': { presenceId },
    'presence.undoSignOutFor': { presenceId },
    'mail.server': {},
    'mail.changeServer': {
      enabled: false,
      host: 'mail.example.org',
      port: 587,
      security: 'starttls',
      user: 'porchlight',
      sender: 'porchlight@example.org',
      password: 'correct horse battery staple',
    },
    'mail.test': { to: 'imogen@example.org' },
    'mail.troubles': {},
    'mail.tryAgain': { mailId: newId() },
    'mail.giveUp': { mailId: newId() },
  };
}
