import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { confirm, identifiedRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

async function found(isThem: boolean, kind: 'access' | 'correction' = 'correction') {
  const { visitId } = await porchlight.signIn({ name: 'Lucia Nowak', organisation: 'Hillside' });
  const requestId = await identifiedRequest(porchlight, { kind, name: 'Łucja Nowak' });
  await confirm(porchlight, requestId, () => isThem);
  const visitorId = porchlight.db.prepare<[], string>('SELECT id FROM visitor').pluck().get() ?? '';
  const correction: CallRequest<'requests.correct'>['correction'] = {
    visitorId,
    name: 'Łucja Nowak',
    organisation: 'Hillside School',
    reason: 'Asked for by the visitor',
  };
  return { requestId, visitId, correction };
}
const correct = (input: CallRequest<'requests.correct'>) =>
  porchlight.call('office', 'requests.correct', input);

describe('a correction that is asked for', () => {
  it('is one of the log, with what it said before, and is noted with the request', async () => {
    const { requestId, visitId, correction } = await found(true);
    expect(codeOf(await correct({ requestId, correction }))).toBe('ok');
    const { visit, corrections } = await porchlight.must('office', 'log.visit', { visitId }).then((file) => ({
      visit: file.name,
      corrections: JSON.stringify(file),
    }));
    expect(visit).toBe('Łucja Nowak');
    expect(corrections).toContain('Lucia Nowak');
    const { events } = await porchlight.must('office', 'requests.open', { requestId });
    expect(events.at(-1)).toMatchObject({ kind: 'corrected', words: correction.reason, facts: { visitId } });
  });

  it('leaves nothing behind where nothing differs', async () => {
    const { requestId, correction } = await found(true);
    await correct({ requestId, correction });
    expect(await correct({ requestId, correction })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    const { events } = await porchlight.must('office', 'requests.open', { requestId });
    expect(events.filter(({ kind }) => kind === 'corrected')).toHaveLength(1);
  });

  it('is of entries that are theirs alone, and of requests of that kind', async () => {
    const another = await found(false);
    expect(codeOf(await correct({ requestId: another.requestId, correction: another.correction }))).toBe(
      'wrong-state',
    );
    const access = await found(true, 'access');
    expect(codeOf(await correct({ requestId: access.requestId, correction: access.correction }))).toBe(
      'wrong-state',
    );
  });
});
