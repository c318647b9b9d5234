import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type RollCallInputs = Pick<ExampleInputs, Extract<CallName, `${'rollCall' | 'closing'}.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function rollCallInputs(_: SetUpApp, _visitId: string): Promise<RollCallInputs> {
  return {};
}
