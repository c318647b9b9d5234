import type { CallName, CallRequest } from '../../shared/contract.ts';
import { newId } from '../../electron/core/ids.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type ExportInputs = Pick<
  ExampleInputs,
  Extract<CallName, `${'exports' | 'layouts' | 'logImport' | 'jobs'}.${string}`>
>;

/** Valid inputs for these lines, and what they speak of. */
export async function exportInputs(porchlight: SetUpApp, _visitId: string): Promise<ExportInputs> {
  const layout: CallRequest<'layouts.add'> = { name: 'For the boiler room', columns: ['name', 'signedIn'] };
  const layoutId = porchlight.services.layouts.add(layout, porchlight.idOf('office'));
  const filter = { first: '2026-11-01', last: '2026-11-20' } as const;
  const plan: CallRequest<'exports.setSchedule'> = {
    every: 'week',
    weekday: 5,
    at: '17:45',
    upTo: 'that-day',
    layout: { preset: 'weekly' },
    format: 'xlsx',
    language: 'en',
    fileName: 'Visitors up to {date}',
  };
  const columns = {
    name: 0, organisation: 1, category: null, host: null, purpose: null, vehicle: null, contact: null,
    badge: null, day: 2, signedIn: 3, signedOut: 4,
  }; // prettier-ignore
  const readLog: CallRequest<'logImport.run'> = {
    importId: newId(),
    plan: { columns, dates: 'day-first', categories: {}, otherwise: porchlight.categoryId('visitor') },
  };
  return {
    'exports.choices': {},
    'exports.count': { filter },
    'exports.save': { filter, layout: { preset: 'full' }, format: 'csv', language: 'en' },
    'exports.schedule': {},
    'exports.chooseFolder': {},
    'exports.setSchedule': plan,
    'exports.endSchedule': {},
    'exports.seeFailures': {},
    'layouts.add': { ...layout, name: 'For the inspector' },
    'layouts.change': { layoutId, layout },
    'layouts.remove': { layoutId },
    'logImport.read': {},
    'logImport.preview': readLog,
    'logImport.saveProblems': readLog,
    'logImport.run': readLog,
    'logImport.list': {},
    'logImport.undo': { logImportId: newId() },
    'jobs.mine': {},
    'jobs.cancel': { jobId: newId() },
  };
}
