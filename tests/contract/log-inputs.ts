import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type LogInputs = Pick<ExampleInputs, Extract<CallName, `log.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function logInputs(porchlight: SetUpApp, visitId: string): Promise<LogInputs> {
  const filter = {
    words: 'oduya',
    organisation: 'penrose',
    categoryId: porchlight.categoryId('visitor'),
    first: '2026-11-01',
    last: '2026-11-20',
    stillHere: true,
  } as const;
  const { id: filterId } = await porchlight.must('office', 'log.saveFilter', { name: 'Today', filter });
  return {
    'log.search': { filter, after: 1, size: 50 },
    'log.choices': {},
    'log.savedFilters': {},
    'log.saveFilter': { name: 'This week', filter },
    'log.removeFilter': { filterId },
    'log.visit': { visitId },
    'log.correct': { visitId, name: 'Oduya Lindquist', reason: 'Spelt wrong at the door' },
  };
}
