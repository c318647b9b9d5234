import { beforeAll, describe, expect, it } from 'vitest';
import type { BadgeVisit } from '../../electron/core/badges/badge-devices.ts';
import { deviceLines } from '../../electron/core/badges/badge-devices.ts';
import { createVisitRepository } from '../../electron/core/visits/visit-repository.ts';
import type { HeldException } from '../../shared/domain/exceptions.ts';
import { HeldException as Held } from '../../shared/domain/exceptions.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { textOf } from './pdf.ts';

let porchlight: SetUpApp;
let visit: BadgeVisit;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('dsl');
  const { visitId } = await porchlight.signIn();
  const found = createVisitRepository(porchlight.db).find(visitId);
  if (!found) throw new Error('no visit');
  visit = { ...found, exceptions: [] };
});

const medical: HeldException = Held.parse({
  device: 'phone',
  reason: 'medical',
  places: 'office only',
  until: '2026-12-12',
});
const lines = (change: Partial<BadgeVisit>) =>
  deviceLines({ ...visit, ...change }, porchlight.services.translations);
const kept = (kind: 'phone' | 'watch' | 'camera', handling: 'bag' | 'locker' | 'with-me' = 'with-me') => ({
  kind,
  handling,
  accepted: handling !== 'with-me',
});

describe('what a badge says of devices', () => {
  it('is that there are none', () => {
    expect(lines({})).toEqual(['No phones or recording devices']);
    // A permission for what nobody carries says nothing.
    expect(lines({ exceptions: [medical] })).toEqual(['No phones or recording devices']);
  });

  it('is where each is, those in one place together, with the locker’s number', () => {
    const devices = [kept('phone', 'locker'), kept('watch', 'locker'), kept('camera', 'bag')];
    expect(lines({ devices })).toEqual(['Phone, Watch: off, in a locker', 'Camera: off, in bag']);
    const locker = { number: 4, kinds: ['phone' as const, 'watch' as const] };
    expect(lines({ devices, locker })).toEqual(['Phone, Watch: locker 4', 'Camera: off, in bag']);
  });

  it('is what was handed in at the desk too', () => {
    expect(lines({ locker: { number: 7, kinds: ['phone'] } })).toEqual(['Phone: locker 7']);
    const devices = [kept('phone')];
    expect(lines({ devices, locker: { number: 7, kinds: ['phone'] } })).toEqual(['Phone: locker 7']);
  });

  it('is a permission, with its reason, its places and its last day', () => {
    const devices = [kept('phone'), kept('watch', 'bag')];
    expect(lines({ devices, exceptions: [medical] })).toEqual([
      'Phone allowed: medical, office only, until 12 Dec',
      'Watch: off, in bag',
    ]);
    const long = Held.parse({ ...medical, places: '', until: '2027-02-01' });
    expect(lines({ devices: [kept('phone')], exceptions: [long] })).toEqual([
      'Phone allowed: medical, until 1 Feb 2027',
    ]);
  });
});

it('the paper has the locker and the permission, and never the note', async () => {
  const { must, signIn, app, state, categoryId } = porchlight;
  const until = '2026-12-12';
  const rest = { reason: 'medical', note: 'Canarybird sensor', places: 'office only' } as const;
  const forWhom = { categoryId: categoryId('visitor') };
  await must('dsl', 'exceptions.add', { ...rest, for: forWhom, device: 'watch', from: '2026-11-20', until });
  await porchlight.unlock('admin');
  await must('admin', 'lockers.setCount', { count: 4 });
  await signIn({
    devices: [
      { kind: 'phone', handling: 'locker' },
      { kind: 'watch', handling: 'with-me' },
    ],
  });
  await app.tick();
  const text = textOf(state.printed.at(-1)?.pdf ?? new Uint8Array()).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Phone: locker 1');
  for (const word of ['Watch', 'allowed:', 'medical,', 'office', '12 Dec']) expect(text).toContain(word);
  expect(text).not.toContain('Canarybird');
});
