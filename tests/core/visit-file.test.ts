import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import type { Role } from '../../shared/roles.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});
const open = (visitId: string, role: Role = 'office') => porchlight.must(role, 'log.visit', { visitId });
const kinds = async (visitId: string, role: Role = 'office') =>
  (await open(visitId, role)).timeline.map(({ event }) => event.kind);
async function minuteLater(): Promise<void> {
  porchlight.pass(1);
}

describe('a visit’s page', () => {
  it('tells what happened, in order', async () => {
    await porchlight.must('admin', 'lockers.setCount', { count: 3 });
    const { visitId } = await porchlight.signIn({
      category: 'professional',
      host: { staffId: porchlight.idOf('dsl') },
      devices: [{ kind: 'phone', handling: 'locker' }],
    });
    await porchlight.app.tick();
    await minuteLater();
    await porchlight.must('reception', 'identity.record', {
      visitId,
      identity: 'passport',
      assurance: 'not-needed',
      assuredOn: null,
      escort: 'unescorted',
    });
    await minuteLater();
    const challenge = {
      visitId,
      seen: ['no-badge' as const],
      place: 'Garden',
      outcomes: ['badge-fixed' as const],
      note: 'Ok.',
    };
    const { id: challengeId } = await porchlight.must('reception', 'challenges.record', challenge);
    await minuteLater();
    await porchlight.must('reception', 'challenges.withdraw', { challengeId, reason: 'Another visitor' });
    await minuteLater();
    const lockers = await porchlight.must('reception', 'lockers.list', {});
    const useId = lockers.find(({ use }) => use !== null)?.use?.id;
    if (!useId) throw new Error('no locker in use');
    await porchlight.must('reception', 'lockers.handBack', { useId });
    await minuteLater();
    await porchlight.must('reception', 'visits.signOutFor', { visitId });

    const file = await open(visitId);
    expect(file.timeline.map(({ event }) => event.kind)).toEqual([
      'signed-in',
      'locker-in',
      'badge',
      'identity',
      'badge',
      'challenge',
      'challenge-withdrawn',
      'locker-out',
      'signed-out',
    ]);
    expect(file).toMatchObject({
      name: 'Oduya Lindqvist',
      host: 'Marek Zielony',
      entrance: 'Main entrance',
      signedOutBy: 'staff',
      devices: [{ kind: 'phone', handling: 'locker', accepted: true }],
      acknowledgement: { version: 1, tier: 'visitor', language: 'en', how: 'tick', earlier: false },
      otherVisits: 0,
      hold: null,
      anonymised: false,
    });
    expect(file.timeline.at(-1)).toMatchObject({ by: 'Rowan Ashby', event: { how: 'staff' } });
    expect(file.timeline.find(({ event }) => event.kind === 'challenge')).toMatchObject({
      by: 'Rowan Ashby',
      event: { place: 'Garden', withdrawn: true },
    });
  });

  it('keeps reports in confidence from all but their readers, and what they say from everybody', async () => {
    const { visitId } = await porchlight.signIn();
    await porchlight.must('reception', 'incidents.report', {
      recipient: 'dsl',
      category: 'device-in-use',
      place: 'Garden',
      happenedAt: '2026-11-20T08:55:00.000Z',
      visitIds: [visitId],
      challengeId: null,
      what: 'Canary words',
      present: '',
      device: null,
      done: '',
    });
    expect(await kinds(visitId, 'dsl')).toContain('incident');
    for (const role of ['office', 'head', 'admin'] as const) {
      expect(await kinds(visitId, role)).not.toContain('incident');
      expect(JSON.stringify(await open(visitId, role))).not.toContain('ncident');
    }
    expect(JSON.stringify(await open(visitId, 'dsl'))).not.toContain('Canary');
  });

  it('tells a legal hold', async () => {
    const { visitId } = await porchlight.signIn();
    const { services, db, idOf } = porchlight;
    db.prepare(
      `INSERT INTO legal_hold (id, site_id, visit_id, reason, since, put_by) VALUES ('h', ?, ?, 'Asked for by a court', ?, ?)`,
    ).run(services.site.get().id, visitId, '2026-11-20T09:00:00.000Z', idOf('dsl'));
    expect((await open(visitId)).hold).toEqual({
      since: '2026-11-20T09:00:00.000Z',
      by: 'Marek Zielony',
      reason: 'Asked for by a court',
    });
  });
});
