import { beforeEach, describe, expect, it } from 'vitest';
import type { DeviceDeclaration } from '../../shared/domain/devices.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
const unlock = () => porchlight.unlock('admin');
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await unlock();
});

const inLocker: DeviceDeclaration[] = [{ kind: 'phone', handling: 'locker' }];
const setCount = (count: number) => porchlight.call('admin', 'lockers.setCount', { count });
const list = () => porchlight.must('admin', 'lockers.list', {});
const used = async () => (await list()).filter(({ use }) => use !== null);
const useOf = async (number: number) => {
  const use = (await list()).find((locker) => locker.number === number)?.use;
  if (!use) throw new Error(`locker ${number} is empty`);
  return use;
};
const comeIn = (devices = inLocker) => porchlight.signIn({ devices });
const handIn = (visitId: string, number: number | null, kinds: 'phone'[] | 'watch'[] = ['phone']) =>
  porchlight.call('admin', 'lockers.handIn', { visitId, number, kinds });
const handBack = (useId: string) => porchlight.call('admin', 'lockers.handBack', { useId });
const signOut = ({ badgeNumber }: { badgeNumber: number }, takenBack: boolean) =>
  porchlight.must('door', 'visits.signOut', { code: String(badgeNumber), takenBack });
const journalled = (action: string) =>
  porchlight.db.prepare('SELECT count(*) FROM journal WHERE action = ?').pluck().get(action);
const found = ({ badgeNumber }: { badgeNumber: number }) =>
  porchlight.must('door', 'visits.findByBadge', { code: String(badgeNumber) });

describe('the lockers of an entrance', () => {
  it('are numbered from 1, and none at first', async () => {
    expect(await list()).toEqual([]);
    expect(codeOf(await setCount(3))).toBe('ok');
    expect(await list()).toEqual([1, 2, 3].map((number) => ({ number, use: null })));
    expect(journalled('lockers.counted')).toBe(1);
    expect(porchlight.state.events).toContain('lockers.changed');
  });

  it('become fewer, but not fewer than the highest that holds something; and more again', async () => {
    await setCount(3);
    const visit = await comeIn([]);
    await handIn(visit.visitId, 2);
    expect(await setCount(1)).toMatchObject({
      error: { code: 'invalid-input', fields: { count: 'locker-in-use' } },
    });
    expect(await list()).toHaveLength(3);
    expect(codeOf(await setCount(2))).toBe('ok');
    expect(await list()).toHaveLength(2);
    expect(codeOf(await handIn((await comeIn([])).visitId, 3))).toBe('invalid-input');
    expect(codeOf(await setCount(4))).toBe('ok');
    expect((await list()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('whoever says that a device goes into a locker', () => {
  it('gets the next free number, for those devices only, on every screen', async () => {
    await setCount(2);
    const visit = await comeIn([
      { kind: 'watch', handling: 'locker' },
      { kind: 'phone', handling: 'locker' },
      { kind: 'camera', handling: 'car' },
    ]);
    expect(visit.locker).toBe(1);
    expect(await useOf(1)).toMatchObject({
      visitId: visit.visitId,
      visitorName: 'Oduya Lindqvist',
      kinds: ['phone', 'watch'],
      left: false,
      earlierDay: false,
    });
    expect(await porchlight.must('admin', 'visits.onSite', {})).toMatchObject([{ locker: 1 }]);
    expect(await found(visit)).toMatchObject({ locker: 1, inLocker: ['phone', 'watch'] });
    expect(journalled('locker.handed-in')).toBe(1);
    expect(porchlight.state.events).toContain('lockers.changed');
  });

  it('gets none where all are taken, or none are there, and comes in all the same', async () => {
    expect(await comeIn()).toMatchObject({ locker: null });
    await setCount(1);
    expect(await comeIn()).toMatchObject({ locker: 1 });
    expect(await comeIn()).toMatchObject({ locker: null });
    expect(await porchlight.must('admin', 'visits.onSite', {})).toHaveLength(3);
  });

  it('gets none for a device that goes elsewhere', async () => {
    await setCount(1);
    expect(await comeIn([{ kind: 'phone', handling: 'office' }])).toMatchObject({ locker: null });
  });

  it('is told the same number when the request is repeated, and takes no second one', async () => {
    await setCount(2);
    const input = porchlight.signInInput({ devices: inLocker });
    const first = await porchlight.must('door', 'visits.signIn', input);
    expect(await porchlight.must('door', 'visits.signIn', input)).toEqual(first);
    expect(await used()).toHaveLength(1);
  });

  it('gets the one that was used longest ago: numbers rotate', async () => {
    await setCount(3);
    for (const number of [1, 2, 3, 1]) {
      const visit = await comeIn();
      expect(visit.locker).toBe(number);
      await signOut(visit, true);
      porchlight.pass(1);
    }
  });

  it('gets one with a pass too', async () => {
    await setCount(2);
    const first = await comeIn();
    const { code } = await porchlight.must('admin', 'passes.issue', { visitId: first.visitId });
    await signOut(first, true);
    porchlight.pass(1);
    const again = await porchlight.must('door', 'visits.signInAgain', {
      requestId: crypto.randomUUID(),
      code,
      language: 'en',
      host: null,
      details: null,
      devices: null,
      photo: null,
      child: null,
      acknowledgement: null,
    });
    expect(again.locker).toBe(2);
    await porchlight.must('door', 'visits.signOut', { code, takenBack: true });
    expect(await used()).toEqual([]);
  });

  it('gets one for a whole group, which its lead has', async () => {
    await setCount(3);
    const { host, details, acknowledgement, categoryId, language } = porchlight.signInInput();
    const group = await porchlight.must('door', 'visits.signInGroup', {
      requestId: crypto.randomUUID(),
      categoryId,
      language,
      groupName: 'Hillside choir',
      organisation: '',
      names: ['Wren Castellane', 'Zoë Wrona'],
      host,
      details,
      devices: inLocker,
      acknowledgement,
      expectedId: null,
    });
    expect(group.locker).toBe(1);
    expect(await used()).toHaveLength(1);
    expect(await useOf(1)).toMatchObject({ visitorName: 'Wren Castellane' });
  });
});

describe('a hand-in at the desk', () => {
  it('goes to the locker that is chosen, or the next free one, with a new badge that says so', async () => {
    await setCount(3);
    const [one, other] = [await comeIn([]), await comeIn([])];
    await porchlight.app.tick();
    expect(await handIn(one.visitId, 3)).toMatchObject({ value: { number: 3 } });
    expect(await handIn(other.visitId, null)).toMatchObject({ value: { number: 1 } });
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(4);
  });

  it('adds to the locker that the visitor has: nobody has two', async () => {
    await setCount(3);
    const { visitId } = await comeIn();
    expect(await handIn(visitId, null, ['watch'])).toMatchObject({ value: { number: 1 } });
    expect((await useOf(1)).kinds).toEqual(['phone', 'watch']);
    expect(await handIn(visitId, 2)).toMatchObject({ error: { fields: { number: 'locker-had' } } });
    expect(await used()).toHaveLength(1);
  });

  it('never goes to one that is taken, or is not there, or where none is free', async () => {
    await setCount(1);
    const { visitId } = await comeIn([]);
    expect(await handIn(visitId, 2)).toMatchObject({ error: { fields: { number: 'invalid' } } });
    await comeIn();
    expect(await handIn(visitId, 1)).toMatchObject({ error: { fields: { number: 'locker-taken' } } });
    expect(await handIn(visitId, null)).toMatchObject({ error: { fields: { number: 'lockers-full' } } });
    expect((await useOf(1)).visitId).not.toBe(visitId);
  });

  it('is only for who is here', async () => {
    await setCount(1);
    const visit = await comeIn([]);
    await signOut(visit, false);
    expect(codeOf(await handIn(visit.visitId, null))).toBe('already-done');
    expect(codeOf(await handIn('01a1fd6e-bd3a-75c0-af37-000000000001', null))).toBe('not-found');
  });

  it('makes a device that was kept one that is not', async () => {
    await setCount(1);
    const { visitId } = await comeIn([{ kind: 'phone', handling: 'with-me' }]);
    const codes = async () =>
      (await porchlight.must('admin', 'visits.onSite', {}))[0]?.reasons.map(({ code }) => code);
    expect(await codes()).toEqual(['device-kept']);
    await handIn(visitId, null);
    expect(await codes()).toEqual([]);
  });
});

describe('a hand-back', () => {
  it('empties the locker, once', async () => {
    await setCount(1);
    const visit = await comeIn();
    const { id } = await useOf(1);
    expect(codeOf(await handBack(id))).toBe('ok');
    expect(await used()).toEqual([]);
    expect(codeOf(await handBack(id))).toBe('already-done');
    expect(codeOf(await handBack(visit.visitId))).toBe('not-found');
    expect(await found(visit)).toMatchObject({ locker: null, inLocker: [] });
    expect(journalled('locker.handed-back')).toBe(1);
  });

  it('comes with a sign-out that says so, and not with one that does not', async () => {
    await setCount(2);
    const [one, other] = [await comeIn(), await comeIn()];
    await signOut(one, true);
    await signOut(other, false);
    expect(await used()).toMatchObject([{ number: 2, use: { left: true } }]);
  });

  it('is not what a sign-out by staff means: what is left shows as left, and undoing brings it back', async () => {
    await setCount(1);
    const { visitId } = await comeIn();
    await porchlight.must('admin', 'visits.signOutFor', { visitId });
    expect(await useOf(1)).toMatchObject({ left: true });
    await porchlight.must('admin', 'visits.undoSignOutFor', { visitId });
    expect(await useOf(1)).toMatchObject({ left: false });
    expect(await porchlight.must('admin', 'visits.onSite', {})).toMatchObject([{ locker: 1 }]);
  });

  it('that never came is told of on the next site day', async () => {
    await setCount(1);
    await comeIn();
    porchlight.state.now = new Date('2026-11-21T08:00:00.000Z');
    await unlock();
    expect(await useOf(1)).toMatchObject({ earlierDay: true });
  });

  it('works while the clock is behind', async () => {
    await setCount(1);
    await comeIn();
    porchlight.pass(-60);
    await unlock();
    expect(codeOf(await handBack((await useOf(1)).id))).toBe('ok');
  });
});
