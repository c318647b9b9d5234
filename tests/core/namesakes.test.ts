import { expect, test } from 'vitest';
import { answers, codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { createTestApp } from '../support/test-host.ts';

test('namesakes who may unlock are told apart by their roles, and others are listed without', async () => {
  const porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
  await porchlight.must('admin', 'people.add', { name: 'Adaeze Brightwell', role: 'dsl', pin: '204917' });
  const unlockers = await porchlight.must('admin', 'staff.unlockers', {});
  const roles = (name: string) => unlockers.filter((p) => p.name === name).map(({ role }) => role);
  expect(new Set(roles('Adaeze Brightwell'))).toEqual(new Set(['admin', 'dsl']));
  expect(roles('Rowan Ashby')).toEqual([undefined]);
});

test('a visitor finds somebody with two entries once', async () => {
  const porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
  await porchlight.must('admin', 'people.add', { name: 'Adaeze Brightwell', role: 'dsl' });
  const matches = await porchlight.app.dispatch({ clientId: 'door', audience: 'kiosk' }, 'hosts.match', {
    text: 'adae',
  });
  expect(matches).toMatchObject({ ok: true, value: [{ name: 'Adaeze Brightwell' }] });
});

test('a new PIN locks what was unlocked with the old one', async () => {
  const porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
  await porchlight.unlock('office');
  const read = async () => codeOf(await porchlight.call('office', 'visits.onSite', {}));
  expect(await read()).toBe('ok');
  await porchlight.must('admin', 'people.setPin', { staffId: porchlight.idOf('office'), pin: '204917' });
  expect(await read()).toBe('locked');
  expect(codeOf(await porchlight.call('admin', 'visits.onSite', {}))).toBe('ok');
});

test('a safeguarding lead who is the admin as well still has an entry for what is passed on in confidence', async () => {
  const { db, app } = createTestApp();
  const both = { ...answers, admin: { ...answers.admin, name: answers.safeguarding.dslName } };
  await app.dispatch({ clientId: 'set-up', audience: 'set-up' }, 'setUp.finish', both);
  const roles = db.prepare('SELECT role FROM staff_member WHERE name = ?').pluck().all(both.admin.name);
  expect(new Set(roles)).toEqual(new Set(['admin', 'dsl']));
});
