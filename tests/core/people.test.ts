import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, testPin } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
});

const people = () => porchlight.must('admin', 'people.list', {});
const setActive = async (staffId: string, active: boolean) =>
  codeOf(await porchlight.call('admin', 'people.setActive', { staffId, active }));

describe('the site’s people', () => {
  it('are added with or without a role and a PIN', async () => {
    const host = await porchlight.must('admin', 'people.add', { name: ' Gwen Pritchard ', role: null });
    const dsl = await porchlight.must('admin', 'people.add', {
      name: 'Zoë Wrona',
      role: 'dsl',
      pin: '204917',
    });
    expect(await people()).toMatchObject([
      { name: 'Adaeze Brightwell' },
      { id: host.id, name: 'Gwen Pritchard', role: null, hasPin: false, active: true },
      { name: 'Imogen Fairweather' },
      { name: 'Marek Zielony' },
      { name: 'Rowan Ashby' },
      { name: 'Solveig Achterberg' },
      { id: dsl.id, name: 'Zoë Wrona', role: 'dsl', hasPin: true },
    ]);
    const unlockers = await porchlight.must('admin', 'staff.unlockers', {});
    expect(unlockers.map(({ id }) => id)).toContain(dsl.id);
    expect(unlockers.map(({ id }) => id)).not.toContain(host.id);
    const unlocked = await porchlight.call('dsl', 'staff.unlock', { staffId: dsl.id, pin: '204917' });
    expect(unlocked).toMatchObject({ ok: true, value: { role: 'dsl' } });
  });

  it('have a PIN only with a role', async () => {
    const added = await porchlight.call('admin', 'people.add', { name: 'Gwen', role: null, pin: '204917' });
    expect(added).toMatchObject({ error: { fields: { pin: 'pin-needs-role' } } });
    const { id } = await porchlight.must('admin', 'people.add', { name: 'Gwen', role: null });
    const set = await porchlight.call('admin', 'people.setPin', { staffId: id, pin: '204917' });
    expect(set).toMatchObject({ error: { fields: { pin: 'pin-needs-role' } } });
  });

  it('get a new PIN, which ends the old one and its wrong guesses', async () => {
    const staffId = porchlight.idOf('office');
    const unlock = async (pin: string) =>
      codeOf(await porchlight.call('office', 'staff.unlock', { staffId, pin }));
    expect(await unlock('999999')).toBe('pin-wrong');
    expect(await unlock(testPin)).toBe('too-soon');
    await porchlight.must('admin', 'people.setPin', { staffId, pin: '204917' });
    expect(await unlock(testPin)).toBe('pin-wrong');
    porchlight.pass(1);
    expect(await unlock('204917')).toBe('ok');
  });

  it('are deactivated and activated, never removed', async () => {
    const staffId = porchlight.idOf('office');
    expect(await setActive(staffId, false)).toBe('ok');
    expect(await people()).toContainEqual(expect.objectContaining({ id: staffId, active: false }));
    expect(await porchlight.must('door', 'hosts.match', { text: 'Imogen' })).toEqual([]);
    expect(await setActive(staffId, true)).toBe('ok');
    expect(await porchlight.must('door', 'hosts.match', { text: 'Imogen' })).toHaveLength(1);
    expect(await setActive(porchlight.categoryId('parent'), true)).toBe('not-found');
  });

  it('always have an admin who can unlock', async () => {
    const self = porchlight.idOf('admin');
    const lastAdmin = { error: { code: 'invalid-input', fields: { active: 'last-admin' } } };
    const deactivate = () => porchlight.call('admin', 'people.setActive', { staffId: self, active: false });
    expect(await deactivate()).toMatchObject(lastAdmin);

    // A second admin counts only when they can unlock.
    const { id } = await porchlight.must('admin', 'people.add', { name: 'Beatrix Lowe', role: 'admin' });
    expect(await deactivate()).toMatchObject(lastAdmin);
    await porchlight.must('admin', 'people.setPin', { staffId: id, pin: '204917' });
    await setActive(id, false);
    expect(await deactivate()).toMatchObject(lastAdmin);
    await setActive(id, true);
    expect(await deactivate()).toMatchObject({ ok: true });
    expect(codeOf(await porchlight.call('admin', 'people.list', {}))).toBe('locked');
  });

  it('are in the journal: who added, changed and deactivated whom', async () => {
    const { id } = await porchlight.must('admin', 'people.add', { name: 'Zoë Wrona', role: 'dsl' });
    await porchlight.must('admin', 'people.setPin', { staffId: id, pin: '204917' });
    await setActive(id, false);
    await setActive(id, true);
    const entries = porchlight.db
      .prepare('SELECT action, actor FROM journal WHERE subject = ? ORDER BY seq')
      .all(id);
    const actor = porchlight.idOf('admin');
    expect(entries).toEqual(
      ['staff.added', 'staff.pin-set', 'staff.deactivated', 'staff.activated'].map((action) => ({
        action,
        actor,
      })),
    );
    const details = porchlight.db.prepare<[], string>('SELECT details FROM journal_detail').pluck().all();
    expect(details.join()).not.toContain('204917');
  });
});
