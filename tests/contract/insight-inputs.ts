import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type InsightInputs = Pick<ExampleInputs, Extract<CallName, `${'insight' | 'notice'}.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function insightInputs(_: SetUpApp, _visitId: string): Promise<InsightInputs> {
  return {};
}
