import { beforeEach, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
  porchlight.state.now = new Date('2026-11-20T16:00:00.000Z');
});

const hours = (count: number) => porchlight.pass(count * 60);
const names = async () => {
  await porchlight.unlock('reception');
  return (await porchlight.must('reception', 'closing.list', {})).map(({ name }) => name);
};
const answer = (visitId: string, said: 'left' | 'still-here' | 'dont-know') =>
  porchlight.must('reception', 'closing.answer', { visitId, answer: said });
const visit = (visitId: string) =>
  porchlight.db
    .prepare('SELECT signed_out_by, signed_out_at, closed_by_office FROM visit WHERE id = ?')
    .get(visitId);

it('asks from closing time on, and counts without a name while locked', async () => {
  await porchlight.signIn({ name: 'Zoë Adeyemi' });
  await porchlight.app.tick();
  expect(await porchlight.must('dsl', 'closing.count', {})).toEqual({ count: 0 });
  hours(2);
  await porchlight.app.tick();
  expect(porchlight.state.events.at(-1)).toBe('rollCall.changed');
  expect(await porchlight.must('dsl', 'closing.count', {})).toEqual({ count: 1 });
  expect(await names()).toEqual(['Zoë Adeyemi']);
});

it('signs nobody out by itself, and asks again about each', async () => {
  const here = await porchlight.signIn({ name: 'Zoë Adeyemi' });
  const unknown = await porchlight.signIn({ name: 'Petra Vaughan-Iqbal' });
  hours(3);
  await porchlight.unlock('reception');
  await answer(here.visitId, 'still-here');
  await answer(unknown.visitId, 'dont-know');
  expect(await names()).toEqual(['Petra Vaughan-Iqbal']);
  const [asked] = await porchlight.must('reception', 'closing.list', {});
  expect(asked?.didNotKnow).toEqual({ by: 'Rowan Ashby', at: '2026-11-20T19:00:00.000Z' });
  hours(22);
  expect(await names()).toEqual(['Petra Vaughan-Iqbal']);
  hours(1);
  expect(await names()).toEqual(['Zoë Adeyemi', 'Petra Vaughan-Iqbal']);
  expect(visit(here.visitId)).toMatchObject({ signed_out_at: null });
});

it('closes the visit of who left: never as a sign-out, and it can be taken back', async () => {
  const { visitId } = await porchlight.signIn({ name: 'Zoë Adeyemi' });
  hours(3);
  await porchlight.unlock('reception');
  await answer(visitId, 'left');
  expect(visit(visitId)).toEqual({
    signed_out_by: 'staff',
    signed_out_at: '2026-11-20T19:00:00.000Z',
    closed_by_office: 1,
  });
  expect(porchlight.services.visitRepository.find(visitId)?.signedOutBy).toBe('office');
  const actions = porchlight.db.prepare(`SELECT action FROM journal WHERE subject = ?`).pluck().all(visitId);
  expect(actions).toEqual(['visit.signed-in', 'closing.answered', 'visit.closed-by-office']);
  expect(codeOf(await porchlight.call('reception', 'closing.answer', { visitId, answer: 'left' }))).toBe(
    'already-done',
  );
  await porchlight.must('reception', 'visits.undoSignOutFor', { visitId });
  expect(visit(visitId)).toEqual({ signed_out_by: null, signed_out_at: null, closed_by_office: 0 });
  expect(await names()).toEqual(['Zoë Adeyemi']);
});

it('leaves those alone who came after closing time, until the next', async () => {
  hours(3);
  await porchlight.signIn({ name: 'Zoë Adeyemi' });
  expect(await names()).toEqual([]);
  hours(23);
  expect(await names()).toEqual(['Zoë Adeyemi']);
});

it('goes by the closing time of the settings, on the clock of the site', async () => {
  porchlight.services.settings.change({ closingTime: '17:30' }, 'system');
  await porchlight.signIn({ name: 'Zoë Adeyemi' });
  porchlight.pass(89);
  expect(await names()).toEqual([]);
  porchlight.pass(1);
  expect(await names()).toEqual(['Zoë Adeyemi']);
});
