import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
let code: string;
let passId: string;
const staffId = () => porchlight.idOf('office');
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  await porchlight.must('admin', 'settings.change', { staffSignIn: true });
  ({ code, id: passId } = await porchlight.must('admin', 'people.issuePass', { staffId: staffId() }));
});

const find = (typed = code) => porchlight.call('door', 'passes.find', { code: typed });
const move = async (direction: 'in' | 'out', typed = code) =>
  codeOf(await porchlight.call('door', 'presence.move', { code: typed, move: direction }));
const list = async () => (await porchlight.must('reception', 'presence.list', {})).staff;
const presences = () =>
  porchlight.db.prepare('SELECT signed_in_at, signed_out_at, closed_by FROM staff_presence').all();

describe('the pass of a colleague', () => {
  it('is known by an initial, and signs in and out', async () => {
    expect(await find()).toEqual({ ok: true, value: { staffInitial: 'I', isIn: false } });
    expect(await move('in')).toBe('ok');
    expect(await find()).toMatchObject({ value: { isIn: true } });
    expect(await list()).toMatchObject([
      { staffId: staffId(), name: 'Imogen Fairweather', area: '', signedInAt: '2026-11-20T09:00:00.000Z' },
    ]);
    expect(porchlight.state.events).toContain('presence.changed');
    porchlight.pass(1);
    expect(await move('out')).toBe('ok');
    expect(presences()).toEqual([
      {
        signed_in_at: '2026-11-20T09:00:00.000Z',
        signed_out_at: '2026-11-20T09:01:00.000Z',
        closed_by: null,
      },
    ]);
  });

  it('can be asked twice for the same: an answer may be lost', async () => {
    expect([await move('in'), await move('in')]).toEqual(['ok', 'ok']);
    expect(await list()).toHaveLength(1);
    expect([await move('out'), await move('out')]).toEqual(['ok', 'ok']);
    expect(presences()).toHaveLength(1);
  });

  it('signs in on the morning after, when signing out was forgotten', async () => {
    await move('in');
    porchlight.pass(23 * 60);
    expect(await find()).toMatchObject({ value: { isIn: false } });
    expect(await move('in')).toBe('ok');
    expect(presences()).toMatchObject([
      { signed_out_at: '2026-11-21T08:00:00.000Z' },
      { signed_in_at: '2026-11-21T08:00:00.000Z', signed_out_at: null },
    ]);
  });

  it('is as if it had never been: revoked, of somebody who is not active, or while this is off', async () => {
    const gone = async () => [codeOf(await find()), await move('in')];
    await porchlight.must('admin', 'settings.change', { staffSignIn: false });
    expect(await gone()).toEqual(['pass-not-found', 'pass-not-found']);
    await porchlight.must('admin', 'settings.change', { staffSignIn: true });
    await porchlight.must('admin', 'people.setActive', { staffId: staffId(), active: false });
    expect(await gone()).toEqual(['pass-not-found', 'pass-not-found']);
    await porchlight.must('admin', 'people.setActive', { staffId: staffId(), active: true });
    await porchlight.must('admin', 'people.revokePass', { staffId: staffId() });
    porchlight.pass(11); // the wrong ones before are forgotten
    expect(await gone()).toEqual(['pass-not-found', 'pass-not-found']);
    expect(presences()).toEqual([]);
  });

  it('takes the place of an earlier one, and is told once', async () => {
    const { code: second } = await porchlight.must('admin', 'people.issuePass', { staffId: staffId() });
    expect(codeOf(await find())).toBe('pass-not-found');
    expect(codeOf(await find(second))).toBe('ok');
    const tables = porchlight.db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck();
    const rows = tables.all().map((table) => porchlight.db.prepare(`SELECT * FROM "${table}"`).all());
    expect(JSON.stringify([rows, porchlight.state.logged])).not.toContain(second);
  });

  it('opens nothing of a visitor, nor a visitor’s pass anything of staff', async () => {
    const { visitId } = await porchlight.signIn();
    const visitor = await porchlight.issuePass(visitId);
    expect(await move('in', visitor.code)).toBe('pass-not-found');
    expect(codeOf(await porchlight.call('door', 'visits.findByBadge', { code }))).toBe('badge-not-found');
    expect(codeOf(await porchlight.call('door', 'visits.signOut', { code }))).toBe('badge-not-found');
  });

  it('is guessed as slowly as any other code', async () => {
    for (let tries = 0; tries < 5; tries++) expect(await move('in', 'AAAAAA')).toBe('pass-not-found');
    expect(codeOf(await find('BBBBBB'))).toBe('too-soon');
    expect(await move('in')).toBe('too-soon');
  });

  it('prints on a card', async () => {
    const print = (typed: string) => porchlight.call('admin', 'people.printPass', { passId, code: typed });
    expect(await print(code)).toMatchObject({ ok: true, value: { sent: true } });
    expect(porchlight.state.printed.at(-1)?.title).toBe('Porchlight pass');
    expect(codeOf(await print('AAAAAA'))).toBe('pass-not-found');
  });
});

describe('a colleague who is in', () => {
  it('is signed out on behalf, which is recorded as that, and undone', async () => {
    await move('in');
    const [colleague] = await list();
    const presenceId = colleague?.presenceId ?? '';
    const ask = async (line: 'presence.signOutFor' | 'presence.undoSignOutFor') =>
      codeOf(await porchlight.call('reception', line, { presenceId }));
    expect(await ask('presence.signOutFor')).toBe('ok');
    expect(presences()).toMatchObject([{ closed_by: porchlight.idOf('reception') }]);
    expect(await ask('presence.signOutFor')).toBe('already-done');
    expect(await ask('presence.undoSignOutFor')).toBe('ok');
    expect(await list()).toHaveLength(1);
    expect(await ask('presence.undoSignOutFor')).toBe('already-done');
    await move('out');
    expect(await ask('presence.undoSignOutFor')).toBe('wrong-state');
    const actions = porchlight.db
      .prepare("SELECT action FROM journal WHERE action LIKE 'presence.%' ORDER BY seq")
      .pluck();
    expect(actions.all()).toEqual([
      'presence.signed-in',
      'presence.signed-out',
      'presence.sign-out-undone',
      'presence.signed-out',
    ]);
  });
});
