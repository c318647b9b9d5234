import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type MailInputs = Pick<ExampleInputs, Extract<CallName, `${'mail' | 'presence'}.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function mailInputs(_: SetUpApp, _visitId: string): Promise<MailInputs> {
  return {};
}
