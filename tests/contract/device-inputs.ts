import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type Domain = 'lockers' | 'exceptions' | 'registers';
type DeviceInputs = Pick<ExampleInputs, Extract<CallName, `${Domain}.${string}`>>;

/** A valid input for every line about lockers, exceptions and registers. The administrator must have unlocked. */
export async function deviceInputs(porchlight: SetUpApp, visitId: string): Promise<DeviceInputs> {
  const { must, categoryId } = porchlight;
  const entry = {
    register: 'setting-device',
    name: 'Tablet 3',
    kind: 'tablet',
    passcodeSet: true,
    holder: 'Robins room',
    lastCheckedOn: '2026-11-02',
    note: '',
  } as const;
  const exception: DeviceInputs['exceptions.add'] = {
    for: { categoryId: categoryId('contractor') },
    device: 'phone',
    reason: 'lone-worker',
    note: '',
    places: 'Boiler room',
    from: '2026-11-20',
    until: '2026-12-20',
  };
  await must('admin', 'lockers.setCount', { count: 3 });
  await must('admin', 'lockers.handIn', { visitId, number: 2, kinds: ['watch'] });
  const useId = (await must('admin', 'lockers.list', {})).find(({ use }) => use !== null)?.use?.id ?? '';
  const { id: exceptionId } = await must('admin', 'exceptions.add', exception);
  const { id: entryId } = await must('admin', 'registers.add', entry);
  return {
    'lockers.list': {},
    'lockers.handIn': { visitId, number: null, kinds: ['phone'] },
    'lockers.handBack': { useId },
    'lockers.setCount': { count: 12 },
    'exceptions.list': {},
    'exceptions.choices': {},
    'exceptions.add': exception,
    'exceptions.end': { exceptionId },
    'registers.list': {},
    'registers.add': entry,
    'registers.change': { entryId, entry },
    'registers.remove': { entryId },
  };
}
