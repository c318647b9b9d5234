import { beforeEach, describe, expect, it } from 'vitest';
import { confirm, identifiedRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

const family = { name: 'Tomasz Kowalski', group: 'Choir', members: ['Łucja Nowak-Reed', 'Oduya Lindqvist'] };
const expectGroup = (change: Partial<typeof family> = {}) =>
  porchlight.must('reception', 'expected.add', {
    ...family,
    organisation: 'Hillside School',
    categoryId: porchlight.categoryId('visitor'),
    host: { text: '' },
    purpose: 'Concert',
    day: '2026-11-20',
    time: '',
    ...change,
  });
const takeRollCall = () => porchlight.must('reception', 'rollCall.start', { mode: 'evacuate', drill: true });
const listed = () =>
  porchlight.db
    .prepare<[], string>(`SELECT name FROM roll_call_entry WHERE kind = 'expected' ORDER BY name`)
    .pluck()
    .all();
const entry = () => porchlight.db.prepare('SELECT name, members, cancelled FROM expected_visit').get();

async function eraseAll(isThem: Parameters<typeof confirm>[2], name = 'Łucja Nowak-Reed') {
  const requestId = await identifiedRequest(porchlight, { kind: 'erasure', name });
  await confirm(porchlight, requestId, isThem);
  const seen = await porchlight.must('office', 'requests.erasurePlan', { requestId });
  return porchlight.must('office', 'requests.erase', { requestId, seen });
}
const isNamed = (words: RegExp) => (one: { name: string }) => words.test(one.name);

describe('of a group that is expected', () => {
  it('one member goes, from roll calls as well', async () => {
    await expectGroup();
    await takeRollCall();
    expect((await eraseAll(isNamed(/nowak/i))).goes).toEqual({ entries: 1 });
    expect(listed()).toEqual(['Oduya Lindqvist', 'Tomasz Kowalski', '—']);
    expect(entry()).toEqual({
      name: 'Tomasz Kowalski',
      members: JSON.stringify(['—', 'Oduya Lindqvist']),
      cancelled: 0,
    });
  });

  it('the one it is made for goes alone, and the others are still expected', async () => {
    await expectGroup();
    await takeRollCall();
    await eraseAll(isNamed(/kowalski/i), 'Tomasz Kowalski');
    expect(listed()).toEqual(['Oduya Lindqvist', 'Łucja Nowak-Reed', '—']);
    expect(entry()).toEqual({ name: '—', members: JSON.stringify(family.members), cancelled: 0 });
    // A member can still go once the one it is made for has gone, and with the last one the entry as a whole.
    expect((await eraseAll(isNamed(/nowak/i))).goes).toEqual({ entries: 1 });
    await eraseAll(isNamed(/lindqvist/i), 'Oduya Lindqvist');
    expect(listed()).toEqual(['—', '—', '—']);
    expect(entry()).toEqual({ name: '—', members: '[]', cancelled: 1 });
  });

  it('nobody goes while any visit of the group is held', async () => {
    await expectGroup();
    const expectedId = porchlight.db.prepare<[], string>('SELECT id FROM expected_visit').pluck().get();
    const came = await porchlight.signIn({ name: 'Tomasz Kowalski' });
    const other = await porchlight.signIn({ name: 'Oduya Lindqvist' });
    for (const { badgeNumber } of [came, other]) {
      await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    }
    porchlight.db.prepare(`INSERT INTO visit_group (id, site_id, request_id, name, created_at)
      SELECT 'group', id, 'request', 'Choir', created_at FROM site`).run(); // prettier-ignore
    porchlight.db.prepare(`UPDATE visit SET group_id = 'group'`).run();
    porchlight.db
      .prepare('UPDATE expected_visit SET visit_id = ? WHERE id = ?')
      .run(came.visitId, expectedId);
    await porchlight.must('dsl', 'holds.put', {
      subject: { kind: 'visit', visitId: other.visitId },
      reason: 'A claim',
    });
    expect(await eraseAll(isNamed(/nowak/i))).toEqual({ goes: {}, stays: [{ reason: 'held', count: 1 }] });
    expect(entry()).toMatchObject({ members: JSON.stringify(family.members) });
  });
});
