import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type RetentionInputs = Pick<ExampleInputs, Extract<CallName, `${'retention' | 'holds'}.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function retentionInputs(_: SetUpApp, _visitId: string): Promise<RetentionInputs> {
  return {};
}
