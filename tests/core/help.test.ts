import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
});

const ask = async () => (await porchlight.must('door', 'help.ask', {})).id;
const isAnswered = async (id: string) => (await porchlight.must('door', 'help.state', { id })).answered;
const waiting = () => porchlight.must('reception', 'help.waiting', {});
const answer = async (id: string) => codeOf(await porchlight.call('reception', 'help.answer', { id }));

describe('asking for a member of staff', () => {
  it('reaches the staff view, and its answer reaches the door', async () => {
    const id = await ask();
    expect(porchlight.state.events).toContain('help.changed');
    expect(await waiting()).toEqual([
      { id, kind: 'door', at: porchlight.state.now.toISOString(), by: '', place: '', unanswered: false },
    ]);
    expect(await isAnswered(id)).toBe(false);
    expect(await answer(id)).toBe('ok');
    expect(await isAnswered(id)).toBe(true);
    expect(await waiting()).toEqual([]);
  });

  it('twice is one call while nobody came, and a new one after', async () => {
    const first = await ask();
    expect(await ask()).toBe(first);
    await answer(first);
    expect(await ask()).not.toBe(first);
  });

  it('is answered once, and only when asked', async () => {
    const id = await ask();
    await answer(id);
    expect(await answer(id)).toBe('already-done');
    expect(await answer(porchlight.idOf('admin'))).toBe('not-found');
    const unknown = { id: porchlight.idOf('admin') };
    expect(codeOf(await porchlight.call('door', 'help.state', unknown))).toBe('not-found');
  });

  it('is no longer shown after a quarter of an hour', async () => {
    const id = await ask();
    porchlight.pass(15);
    await porchlight.unlock('reception');
    expect(await waiting()).toMatchObject([{ id }]);
    porchlight.pass(0.01);
    expect(await waiting()).toEqual([]);
    expect(await ask()).not.toBe(id);
  });

  it('works while the staff view is locked', async () => {
    await porchlight.must('reception', 'staff.lock', {});
    const id = await ask();
    // The locked view shows that somebody waits; whoever answers says who they are first.
    expect(await waiting()).toMatchObject([{ id }]);
    expect(await answer(id)).toBe('locked');
    await porchlight.unlock('reception');
    expect(await waiting()).toMatchObject([{ id }]);
  });

  it('asks an open staff view for attention, and tells the door when none is open', async () => {
    expect(await porchlight.must('door', 'help.ask', {})).toMatchObject({ heard: true });
    expect(porchlight.state.opened).toEqual(['alert']);
    porchlight.state.staffViewIsOpen = false;
    expect(await porchlight.must('door', 'help.ask', {})).toMatchObject({ heard: false });
  });
});
