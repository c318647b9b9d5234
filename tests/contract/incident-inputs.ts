import type { CallName, CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type IncidentInputs = Pick<ExampleInputs, Extract<CallName, `incidents.${string}`>>;

/** Reports a breach and has it read, so that each input speaks of a file that can be added to. */
export async function incidentInputs(
  porchlight: SetUpApp,
  visitId: string,
  challengeId: string,
): Promise<IncidentInputs> {
  const report: CallRequest<'incidents.report'> = {
    recipient: 'dsl',
    category: 'pictures-of-children',
    what: 'Took a picture through the fence.',
    place: 'Garden',
    happenedAt: '2026-11-20T08:55:00.000Z',
    present: 'Two of the room staff',
    device: 'phone',
    done: 'Asked to put it away.',
    visitIds: [visitId],
    challengeId,
  };
  await porchlight.must('reception', 'incidents.report', report);
  const lead = { staffId: porchlight.idOf('dsl'), name: '', role: 'dsl' } as const;
  const [incident] = porchlight.services.incidents.list(lead);
  if (!incident) throw new Error('the report is not there');
  porchlight.services.incidents.open(lead, incident.id);
  const incidentId = incident.id;
  return {
    'incidents.report': report,
    'incidents.list': {},
    'incidents.open': { incidentId },
    'incidents.add': { incidentId, entry: { kind: 'note', text: 'Spoke to the room leader.' } },
    'incidents.onSite': {
      from: '2026-11-20T08:00:00.000Z',
      to: '2026-11-20T10:00:00.000Z',
      near: { text: '' },
    },
    'incidents.saveFile': { incidentId },
  };
}
