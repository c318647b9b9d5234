import { beforeEach, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  await porchlight.must('admin', 'settings.change', { staffSignIn: true });
  const staffId = porchlight.idOf('office');
  const { code } = await porchlight.must('admin', 'people.issuePass', { staffId });
  porchlight.state.now = new Date('2026-11-20T16:00:00.000Z');
  await porchlight.must('door', 'presence.move', { code, move: 'in' });
});

async function asked() {
  await porchlight.unlock('reception');
  return porchlight.must('reception', 'closing.staff', {});
}
async function answer(said: 'left' | 'still-here' | 'dont-know', presenceId: string) {
  await porchlight.unlock('reception');
  return porchlight.call('reception', 'closing.answerForStaff', { presenceId, answer: said });
}
async function askedAtClosing(): Promise<string> {
  porchlight.pass(3 * 60);
  return (await asked())[0]?.presenceId ?? '';
}
const presence = () => porchlight.db.prepare('SELECT signed_out_at, closed_by FROM staff_presence').get();

it('asks from closing time on about colleagues who have not signed out, and counts them', async () => {
  expect(await asked()).toEqual([]);
  porchlight.pass(3 * 60);
  expect(await asked()).toMatchObject([
    { name: 'Imogen Fairweather', area: '', signedInAt: '2026-11-20T16:00:00.000Z', didNotKnow: null },
  ]);
  expect(await porchlight.must('dsl', 'closing.count', {})).toEqual({ count: 1 });
  porchlight.services.settings.change({ staffSignIn: false }, 'system');
  expect(await asked()).toEqual([]);
  expect(await porchlight.must('dsl', 'closing.count', {})).toEqual({ count: 0 });
});

it('signs nobody out by itself, and asks again', async () => {
  const presenceId = await askedAtClosing();
  await answer('dont-know', presenceId);
  expect(await asked()).toMatchObject([{ didNotKnow: { by: 'Rowan Ashby' } }]);
  await answer('still-here', presenceId);
  expect(await asked()).toEqual([]);
  porchlight.pass(23 * 60);
  expect(await asked()).toMatchObject([{ presenceId }]);
  expect(presence()).toEqual({ signed_out_at: null, closed_by: null });
});

it('closes the stay of who left by the office, once, and takes it back', async () => {
  const presenceId = await askedAtClosing();
  expect(codeOf(await answer('left', presenceId))).toBe('ok');
  expect(presence()).toEqual({
    signed_out_at: '2026-11-20T19:00:00.000Z',
    closed_by: porchlight.idOf('reception'),
  });
  expect(await asked()).toEqual([]);
  expect(codeOf(await answer('left', presenceId))).toBe('already-done');
  await porchlight.must('reception', 'presence.undoSignOutFor', { presenceId });
  expect(await asked()).toMatchObject([{ presenceId }]);
});
