import { beforeEach, describe, expect, it, vi } from 'vitest';
import { roles } from '../../shared/roles.ts';
import type { Role } from '../../shared/roles.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames, testPin } from '../support/set-up-app.ts';

vi.setConfig({ testTimeout: 60_000 }); // checking a PIN is slow on purpose, and slower on a busy machine

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

const wrong = '000000';
const tryPin = (pin: string, role: Role = 'office', on = porchlight) =>
  on.call(role, 'staff.unlock', { staffId: on.idOf(role), pin });
const journalOf = (action: string) =>
  porchlight.db.prepare('SELECT count(*) FROM journal WHERE action = ?').pluck().get(action);

describe('unlocking the staff view', () => {
  it.each(roles)('works with the right PIN as %s', async (role) => {
    expect(await tryPin(testPin, role)).toEqual({
      ok: true,
      value: {
        staffId: porchlight.idOf(role),
        name: staffNames[role],
        role,
        lockAfterSeconds: 300,
      },
    });
    expect(journalOf('staff.unlocked')).toBe(1);
  });

  it('answers wrong PINs with pauses that grow', async () => {
    const pauses = [];
    for (let i = 0; i < 12; i++) {
      const result = await tryPin(wrong);
      expect(codeOf(result)).toBe('pin-wrong');
      const pause = result.ok ? 0 : (result.error.retryAfterSeconds ?? 0);
      pauses.push(pause);
      porchlight.pass((pause - 1) / 60);
      expect(await tryPin(testPin)).toMatchObject({ error: { code: 'too-soon', retryAfterSeconds: 1 } });
      porchlight.pass(1 / 60);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 15, 30, 60, 120, 300, 600, 900, 900]);
    expect(journalOf('staff.pin-wrong')).toBe(12);
    expect(codeOf(await tryPin(testPin))).toBe('ok');
  });

  it('makes each person wait for their own mistakes only', async () => {
    await tryPin(wrong);
    expect(codeOf(await tryPin(testPin))).toBe('too-soon');
    expect(codeOf(await tryPin(testPin, 'dsl'))).toBe('ok');
  });

  it('forgets wrong PINs after a right one', async () => {
    await tryPin(wrong);
    porchlight.pass(1);
    await tryPin(testPin);
    expect(await tryPin(wrong)).toMatchObject({ error: { retryAfterSeconds: 1 } });
  });

  it('remembers them through a restart', async () => {
    await tryPin(wrong);
    const again = await porchlight.restart();
    expect(codeOf(await tryPin(testPin, 'office', again))).toBe('too-soon');
    porchlight.pass(1);
    expect(await tryPin(wrong, 'office', again)).toMatchObject({ error: { retryAfterSeconds: 2 } });
  });

  it('counts a guess before the PIN is looked at: a pulled plug gains none', async () => {
    const guessing = tryPin(wrong);
    const again = await porchlight.restart();
    expect(codeOf(await tryPin(testPin, 'office', again))).toBe('too-soon');
    await guessing;
  });

  it('hears one of many guesses at once', async () => {
    const codes = (await Promise.all(Array.from({ length: 10 }, () => tryPin(wrong)))).map(codeOf);
    expect(codes.filter((code) => code === 'pin-wrong')).toHaveLength(1);
    expect(codes.filter((code) => code === 'too-soon')).toHaveLength(9);
  });

  it('locks nobody out for longer than the pause when the clock is set back', async () => {
    await tryPin(wrong);
    porchlight.pass(-365 * 24 * 60);
    expect(await tryPin(testPin)).toMatchObject({ error: { code: 'too-soon', retryAfterSeconds: 1 } });
    porchlight.pass(1 / 60);
    expect(codeOf(await tryPin(testPin))).toBe('ok');
  });

  it('answers an unknown person, and one without a PIN, like a wrong PIN', async () => {
    await porchlight.unlock('admin');
    const { id } = await porchlight.must('admin', 'people.add', { name: 'Gwen Pritchard', role: null });
    const staffIds = [porchlight.categoryId('parent'), id];
    for (const staffId of staffIds) {
      const result = await porchlight.call('office', 'staff.unlock', { staffId, pin: testPin });
      expect(result).toMatchObject({ error: { code: 'pin-wrong', retryAfterSeconds: 1 } });
    }
  });

  it('takes about as long for an unknown person as for a wrong PIN', async () => {
    const time = async (staffId: string) => {
      const start = performance.now();
      await porchlight.call('office', 'staff.unlock', { staffId, pin: wrong });
      return performance.now() - start;
    };
    const known = await time(porchlight.idOf('office'));
    const unknown = await time(porchlight.categoryId('parent'));
    // Both hash, which takes a hundred milliseconds or more; a shortcut would take one.
    expect(unknown).toBeGreaterThan(known / 5);
    expect(known).toBeGreaterThan(20);
  });

  it.each(['', ' 518374', '518374 ', '５１８３７４', testPin.slice(0, 5), `${testPin}0`])(
    'does not take %j for the PIN',
    async (pin) => {
      expect(codeOf(await tryPin(pin))).toBe('pin-wrong');
    },
  );

  it('stores PINs as salted hashes only', () => {
    const rows = porchlight.db
      .prepare<[], { pin_salt: string; pin_hash: string }>(
        'SELECT pin_salt, pin_hash FROM staff_member WHERE pin_hash IS NOT NULL',
      )
      .all();
    expect(rows).toHaveLength(roles.length);
    for (const { pin_salt, pin_hash } of rows) {
      expect(pin_salt).toMatch(/^[0-9a-f]{32}$/);
      expect(pin_hash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(porchlight.db.serialize().includes(testPin)).toBe(false);
  });

  it('opens nothing once the window was locked while the PIN was still being checked', async () => {
    const unlocking = tryPin(testPin);
    await porchlight.must('office', 'staff.lock', {});
    expect(codeOf(await unlocking)).toBe('locked');
    expect(await porchlight.must('office', 'staff.session', {})).toBeNull();
  });
});
