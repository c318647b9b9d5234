import { NewSubjectRequest, RequestStep } from '../../shared/domain/requests.ts';
import type { CallName, CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type RequestInputs = Pick<ExampleInputs, Extract<CallName, `requests.${string}`>>;

/** Valid inputs for these lines, and what they speak of. */
export async function requestInputs({ services, idOf }: SetUpApp, _visitId: string): Promise<RequestInputs> {
  const request = {
    kind: 'access',
    name: 'Oduya Lindqvist',
    contact: 'oduya@penrose.example',
    wish: 'A copy of everything.',
    receivedOn: '2026-11-18',
    dueOn: null,
  } as const satisfies CallRequest<'requests.add'>;
  const staff = { staffId: idOf('office') };
  async function searched(change: Partial<CallRequest<'requests.add'>>) {
    const id = services.requests.add(NewSubjectRequest.parse({ ...request, ...change }), staff.staffId);
    const identified = { kind: 'identified', on: '2026-11-19', words: 'Showed a passport' };
    services.requests.step(id, RequestStep.parse(identified), staff.staffId);
    await services.personSearch.search(id, [], { clientId: 'office', staff });
    return id;
  }
  const requestId = await searched({});
  const erasureId = await searched({ kind: 'erasure' });
  const correctionId = await searched({ kind: 'correction' });
  const theirs = services.personSearch
    .open(correctionId)
    .candidates?.find(({ source }) => source === 'visitor');
  if (!theirs) throw new Error('no visitor was found');
  services.requests.say(correctionId, [{ source: 'visitor', id: theirs.id }], 'yes', staff.staffId);
  const [entry] = services.personSearch.open(requestId).candidates ?? [];
  if (!entry) throw new Error('nobody was found');
  return {
    'requests.list': {},
    'requests.due': {},
    'requests.add': request,
    'requests.open': { requestId },
    'requests.step': {
      requestId,
      step: { kind: 'identified', on: '2026-11-19', words: 'Showed a driving licence at the office' },
    },
    'requests.search': { requestId, spellings: ['Oduya Lindquist'] },
    'requests.say': { requestId, entries: [{ source: entry.source, id: entry.id }], answer: 'yes' },
    'requests.erasurePlan': { requestId: erasureId },
    'requests.erase': { requestId: erasureId, seen: services.erasures.plan(erasureId) },
    'requests.correct': {
      requestId: correctionId,
      correction: {
        visitorId: theirs.id,
        name: 'Oduya Lindquist',
        organisation: 'Penrose Heating',
        reason: 'Their own request',
      },
    },
    'requests.savePack': { requestId, namesWithheld: true, safeguarding: false },
  };
}
