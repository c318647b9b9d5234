import type { Page } from 'playwright';
import type { CallName, CallOutput, CallRequest } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';

/** Asks the program as the unlocked staff view does, for what a test needs and is not about. */
export async function callAsStaff<N extends CallName>(
  staff: Page,
  name: N,
  input: CallRequest<N>,
): Promise<CallOutput<N>> {
  const result: Result<unknown> = await staff.evaluate(
    ([call, request]) => window.porchlight.call(call, request),
    [name, input] as const,
  );
  if (!result.ok)
    throw new Error(`${name}: ${result.error.code} ${JSON.stringify(result.error.fields ?? {})}`);
  // The core parsed its answer by the same contract before it sent it.
  return result.value as CallOutput<N>;
}
