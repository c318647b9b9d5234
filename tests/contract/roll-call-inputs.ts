import { newId } from '../../electron/core/ids.ts';
import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type RollCallInputs = Pick<
  ExampleInputs,
  Extract<CallName, `${'rollCall' | 'closing'}.${string}`> | 'staff.openAnotherView'
>;

/** Valid inputs for these lines, and what they speak of. */
export async function rollCallInputs({ must }: SetUpApp, visitId: string): Promise<RollCallInputs> {
  const { id } = await must('reception', 'rollCall.start', { mode: 'evacuate', drill: false });
  const { entries } = await must('reception', 'rollCall.list', { id });
  const [entry] = entries;
  if (!entry) throw new Error('a roll call of nobody');
  return {
    'staff.openAnotherView': {},
    'rollCall.start': { mode: 'evacuate', drill: true },
    'rollCall.running': {},
    'rollCall.list': { id },
    'rollCall.mark': { entryId: entry.id, mark: 'here' },
    'rollCall.end': { id },
    'rollCall.stop': { id, why: 'A wrong touch' },
    'rollCall.past': {},
    'rollCall.report': { id },
    'rollCall.print': { id },
    'rollCall.save': { id, paper: 'list' },
    'rollCall.copies': {},
    'closing.count': {},
    'closing.list': {},
    'closing.staff': {},
    'closing.answerForStaff': { presenceId: newId(), answer: 'dont-know' },
    'closing.answer': { visitId, answer: 'dont-know' },
  };
}
