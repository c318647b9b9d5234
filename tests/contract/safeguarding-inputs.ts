import { newId } from '../../electron/core/ids.ts';
import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type Domain = 'lockers' | 'exceptions' | 'registers' | 'reports';
type SafeguardingInputs = Pick<ExampleInputs, Extract<CallName, `${Domain}.${string}`> | 'help.fromStaff'>;

/** A valid input for every line of safeguarding. */
export function safeguardingInputs({ categoryId }: SetUpApp, visitId: string): SafeguardingInputs {
  const range = { first: '2026-11-01', last: '2026-11-20' };
  const entry = {
    register: 'setting-device',
    name: 'Tablet 3',
    kind: 'tablet',
    passcodeSet: true,
    holder: 'Robins room',
    lastCheckedOn: '2026-11-02',
    note: '',
  } as const;
  return {
    'help.fromStaff': { place: 'Garden' },
    'lockers.list': {},
    'lockers.handIn': { visitId, number: null, kinds: ['phone'] },
    'lockers.handBack': { useId: newId() },
    'lockers.setCount': { count: 12 },
    'exceptions.list': {},
    'exceptions.choices': {},
    'exceptions.add': {
      for: { categoryId: categoryId('contractor') },
      device: 'phone',
      reason: 'lone-worker',
      note: '',
      places: 'Boiler room',
      from: '2026-11-20',
      until: '2026-12-20',
    },
    'exceptions.end': { exceptionId: newId() },
    'registers.list': {},
    'registers.add': entry,
    'registers.change': { entryId: newId(), entry },
    'registers.remove': { entryId: newId() },
    'reports.figures': range,
    'reports.save': { kind: 'termly', range },
  };
}
