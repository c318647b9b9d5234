import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from './set-up-app.ts';

/** A request of a made-up person, as the office writes it down. */
export const testRequest = {
  kind: 'access',
  name: 'Łucja Nowak-Reed',
  contact: '4 Millpond Lane, Larkfield',
  wish: 'A copy of everything you hold about me.',
  receivedOn: '2026-11-18',
  dueOn: null,
} as const satisfies CallRequest<'requests.add'>;

/** Writes a request down and says who asks, as the office. It must have unlocked. */
export async function identifiedRequest(
  { must }: Pick<SetUpApp, 'must'>,
  change: Partial<CallRequest<'requests.add'>> = {},
): Promise<string> {
  const { id } = await must('office', 'requests.add', { ...testRequest, ...change });
  const step = { kind: 'identified', on: '2026-11-19', words: 'Showed a passport' } as const;
  await must('office', 'requests.step', { requestId: id, step });
  return id;
}

/** Searches, and says of each entry whether it is the person. */
export async function confirm(
  { must }: Pick<SetUpApp, 'must'>,
  requestId: string,
  isThem: (entry: { name: string; organisation: string; source: string }) => boolean,
  spellings: string[] = [],
): Promise<void> {
  await must('office', 'requests.search', { requestId, spellings });
  const { candidates } = await must('office', 'requests.open', { requestId });
  for (const entry of candidates ?? []) {
    const { source, id } = entry;
    const answer = isThem(entry) ? 'yes' : 'no';
    await must('office', 'requests.say', { requestId, entries: [{ source, id }], answer });
  }
}
