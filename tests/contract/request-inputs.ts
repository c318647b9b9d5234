import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type RequestInputs = Pick<ExampleInputs, Extract<CallName, `${'requests'}.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function requestInputs(_: SetUpApp, _visitId: string): Promise<RequestInputs> {
  return {};
}
