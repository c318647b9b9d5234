import type { CallName } from '../../shared/contract.ts';
import { newId } from '../../electron/core/ids.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type ExportInputs = Pick<
  ExampleInputs,
  Extract<CallName, `${'exports' | 'layouts' | 'logImport' | 'jobs'}.${string}`>
>;

/** Valid inputs for these lines, and what they speak of. */
export async function exportInputs(_: SetUpApp, _visitId: string): Promise<ExportInputs> {
  return {
    'jobs.mine': {},
    'jobs.cancel': { jobId: newId() },
  };
}
