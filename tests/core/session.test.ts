import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, testPin } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
});

const look = async (window: 'office' | 'admin' | 'dsl' = 'office') =>
  codeOf(await porchlight.call(window, 'visits.onSite', {}));

describe('an unlocked staff view', () => {
  it('locks after five idle minutes, and says so', async () => {
    porchlight.pass(5);
    expect(await look()).toBe('ok');
    porchlight.state.events.length = 0;
    porchlight.pass(1 / 60);
    expect(await look()).toBe('locked');
    expect(porchlight.state.events).toEqual(['session.changed']);
    expect(await porchlight.must('office', 'staff.session', {})).toBeNull();
  });

  it('is kept open by a touch, not by the page asking again', async () => {
    porchlight.pass(4);
    await porchlight.must('office', 'staff.stillHere', {});
    porchlight.pass(4);
    expect(await look()).toBe('ok');
    porchlight.pass(2);
    expect(await look()).toBe('locked');
    expect(codeOf(await porchlight.call('office', 'staff.stillHere', {}))).toBe('locked');
  });

  it('locks by the setting', async () => {
    await porchlight.unlock('admin');
    await porchlight.must('admin', 'settings.change', { staffLockMinutes: 1 });
    expect(await porchlight.must('office', 'staff.session', {})).toMatchObject({ lockAfterSeconds: 60 });
    porchlight.pass(1.1);
    expect(await look()).toBe('locked');
  });

  it('locks when the clock is set back: time that runs again is not idle time forgiven', async () => {
    porchlight.pass(-60);
    expect(await look()).toBe('locked');
  });

  it('belongs to its window alone', async () => {
    expect(await look('dsl')).toBe('locked');
    expect(await porchlight.must('dsl', 'staff.session', {})).toBeNull();
  });

  it('locks by hand, by closing the view, and when its window goes', async () => {
    await porchlight.must('office', 'staff.lock', {});
    expect(await look()).toBe('locked');
    await porchlight.unlock('office');
    await porchlight.must('office', 'staff.closeView', {});
    expect(await look()).toBe('locked');
    expect(porchlight.state.opened).toEqual(['closed']);
    await porchlight.unlock('office');
    porchlight.app.endSession('office');
    expect(await look()).toBe('locked');
  });

  it('is locked by a restart', async () => {
    const again = await porchlight.restart();
    expect(codeOf(await again.call('office', 'visits.onSite', {}))).toBe('locked');
  });

  it('locks when its person is deactivated, who then cannot unlock', async () => {
    await porchlight.unlock('admin');
    const staffId = porchlight.idOf('office');
    await porchlight.must('admin', 'people.setActive', { staffId, active: false });
    expect(await look()).toBe('locked');
    expect(codeOf(await porchlight.call('office', 'staff.unlock', { staffId, pin: testPin }))).toBe(
      'pin-wrong',
    );
    porchlight.pass(1);
    await porchlight.must('admin', 'people.setActive', { staffId, active: true });
    expect(codeOf(await porchlight.call('office', 'staff.session', {}))).toBe('ok');
    await porchlight.unlock('office');
    expect(await look()).toBe('ok');
  });
});
