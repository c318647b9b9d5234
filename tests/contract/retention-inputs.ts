import type { CallName } from '../../shared/contract.ts';
import type { VisitId } from '../../shared/domain/ids.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type RetentionInputs = Pick<ExampleInputs, Extract<CallName, `${'retention' | 'holds'}.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function retentionInputs(porchlight: SetUpApp, visitId: string): Promise<RetentionInputs> {
  const visit = porchlight.services.visitRepository.find(visitId as VisitId);
  if (!visit) throw new Error('the visit is not there');
  const holdId = porchlight.services.holds.put(
    { subject: { kind: 'visit', visitId: visit.id }, reason: 'A claim was announced.' },
    porchlight.idOf('head'),
  );
  return {
    'retention.show': {},
    'retention.preview': {},
    'retention.runNow': {},
    'retention.saveDataSheet': {},
    'holds.list': {},
    'holds.find': { words: 'oduya' },
    'holds.put': {
      subject: { kind: 'visitor', visitorId: visit.visitorId },
      reason: 'A claim was announced.',
    },
    'holds.lift': { holdId, reason: 'The claim was withdrawn.' },
  };
}
