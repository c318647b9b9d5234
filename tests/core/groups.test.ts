import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { CategoryPictogram } from '../../shared/domain/categories.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

type Group = CallRequest<'visits.signInGroup'>;
const names = ['Wren Castellane', 'Oduya Lindqvist', 'Zoë Wrona'];
function group(change: Partial<Group> = {}, category: CategoryPictogram = 'visitor'): Group {
  const { host, details, acknowledgement, categoryId, language } = porchlight.signInInput({ category });
  return {
    requestId: crypto.randomUUID(),
    categoryId,
    language,
    groupName: 'Hillside choir',
    organisation: 'Hillside School',
    names,
    host,
    details,
    devices: [{ kind: 'phone', handling: 'bag' }],
    acknowledgement,
    expectedId: null,
    ...change,
  };
}
const signIn = (change: Partial<Group> = {}, category?: CategoryPictogram) =>
  porchlight.call('door', 'visits.signInGroup', group(change, category));
const mustSignIn = (change: Partial<Group> = {}) =>
  porchlight.must('door', 'visits.signInGroup', group(change));
const onSite = () => porchlight.must('reception', 'visits.onSite', {});
const count = (table: string) => porchlight.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('a group', () => {
  it('has a visit for each, in the order of the names, each with its own number', async () => {
    const { visits, printing } = await mustSignIn();
    expect(printing).toBe(true);
    const listed = await onSite();
    const byId = visits.map(({ visitId }) => listed.find((visit) => visit.visitId === visitId));
    expect(byId.map((visit) => visit?.name)).toEqual(names);
    expect(byId.map((visit) => visit?.badgeNumber)).toEqual(visits.map(({ badgeNumber }) => badgeNumber));
    expect(new Set(visits.map(({ badgeNumber }) => badgeNumber)).size).toBe(3);
    for (const visit of byId) {
      expect(visit).toMatchObject({
        group: 'Hillside choir',
        organisation: 'Hillside School',
        host: 'Gwen Pritchard',
        devices: [{ kind: 'phone', handling: 'bag' }],
        hasPhoto: false,
        reasons: [],
      });
    }
    expect(porchlight.state.events).toContain('visits.changed');
  });

  it('has an acknowledgement for each, by a tick, of the same text', async () => {
    const drawn = { strokes: [[[0, 0] as [number, number], [10, 10] as [number, number]]] };
    const read = group().acknowledgement;
    await mustSignIn({ acknowledgement: { ...read, signature: drawn } });
    const rows = porchlight.db
      .prepare('SELECT DISTINCT how, text_sha256, count(DISTINCT visit_id) AS visits FROM acknowledgement')
      .all();
    expect(rows).toEqual([{ how: 'tick', text_sha256: read.sha256, visits: 3 }]);
    expect(count('acknowledgement_signature')).toBe(0);
  });

  it('has its badges printed in the order of the names', async () => {
    const { visits } = await mustSignIn();
    const order = porchlight.db
      .prepare('SELECT visit_id FROM print_job ORDER BY next_attempt_at, id')
      .pluck();
    expect(order.all()).toEqual(visits.map(({ visitId }) => visitId));
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(3);
  });

  it('can have namesakes, who stay two people', async () => {
    const { visits } = await mustSignIn({ names: ['Ann Lee', 'Ann Lee'] });
    expect(visits).toHaveLength(2);
    expect(count('visitor')).toBe(2);
  });

  it('goes out one by one', async () => {
    const { visits } = await mustSignIn();
    await porchlight.must('door', 'visits.signOut', { code: String(visits[1]?.badgeNumber) });
    expect((await onSite()).map(({ name }) => name).toSorted()).toEqual(['Wren Castellane', 'Zoë Wrona']);
  });

  it('prints nothing where there is no printer, or its category has no badge', async () => {
    expect(await signIn({}, 'delivery')).toMatchObject({ ok: true, value: { printing: false } });
    await porchlight.must('admin', 'settings.change', { printer: { kind: 'none' } });
    expect(await mustSignIn()).toMatchObject({ printing: false });
  });

  it('is in the journal, a line a visit, without a name', async () => {
    const { visits } = await mustSignIn({ names: ['Canary Bird', 'Canary Wren'], groupName: 'Canaries' });
    const entries = porchlight.db
      .prepare<[], { subject: string; details: string }>(
        `SELECT subject, details FROM journal JOIN journal_detail USING (seq)
         WHERE action = 'visit.signed-in' ORDER BY seq`,
      )
      .all();
    expect(entries.map(({ subject }) => subject)).toEqual(visits.map(({ visitId }) => visitId));
    expect(JSON.stringify(entries)).not.toContain('Canar');
  });
});

describe('a repeated request of a group', () => {
  it('gives the visits it made the first time, and changes nothing', async () => {
    const input = group();
    const first = await porchlight.must('door', 'visits.signInGroup', input);
    const before = hashOfTables(porchlight.db);
    expect(await porchlight.must('door', 'visits.signInGroup', input)).toEqual(first);
    const again = await porchlight.restart();
    expect(await again.must('door', 'visits.signInGroup', input)).toEqual(first);
    expect(hashOfTables(porchlight.db)).toBe(before);
  });
});

describe('a group is signed in whole or not at all', () => {
  it.each([
    ['one person', () => signIn({ names: ['Ann Lee'] }), { names: 'invalid' }],
    ['61 people', () => signIn({ names: Array<string>(61).fill('Ann Lee') }), { names: 'invalid' }],
    ['an empty name', () => signIn({ names: ['Ann Lee', ' '] }), { 'names.1': 'required' }],
    ['no name for itself', () => signIn({ groupName: '' }), { groupName: 'required' }],
    [
      'no organisation, where one is required',
      () => signIn({ organisation: '' }, 'contractor'),
      { organisation: 'required' },
    ],
    [
      'a category that there is not',
      () => signIn({ categoryId: porchlight.idOf('dsl') }),
      { categoryId: 'invalid' },
    ],
    [
      'a host that there is not',
      () => signIn({ host: { staffId: porchlight.categoryId('visitor') } }),
      { host: 'invalid' },
    ],
    [
      'a time that is past',
      () => signIn({ details: { ...group().details, leaving: '08:00' } }, 'supply'),
      { leaving: 'time-past' },
    ],
  ])('with %s: not', async (_, call, fields) => {
    const before = hashOfTables(porchlight.db);
    expect(await call()).toMatchObject({ error: { code: 'invalid-input', fields } });
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('with rules that changed meanwhile: not', async () => {
    const input = group();
    const { policy, site } = porchlight.services;
    const en = [{ pictogram: 'bag' as const, sentence: 'Off and away.' }];
    const rules = { visitor: { en }, regular: { en } };
    policy.publish(site.get().id, { rules, whatChanged: {}, substantial: true }, 'system');
    const before = hashOfTables(porchlight.db);
    expect(codeOf(await porchlight.call('door', 'visits.signInGroup', input))).toBe('policy-changed');
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('with sixty people: whole', async () => {
    const { visits } = await mustSignIn({ names: Array.from({ length: 60 }, (_, i) => `Singer ${i}`) });
    expect(visits).toHaveLength(60);
    expect(count('visit')).toBe(60);
  });
});

describe('an expected group', () => {
  it('has arrived with its lead’s visit', async () => {
    const { id } = await porchlight.must('reception', 'expected.add', {
      name: names[0] ?? '',
      organisation: 'Hillside School',
      categoryId: porchlight.categoryId('visitor'),
      host: { text: '' },
      purpose: '',
      day: '2026-11-20',
      time: '',
      group: 'Hillside choir',
      members: names.slice(1),
    });
    porchlight.state.events.length = 0;
    const { visits } = await mustSignIn({ expectedId: id });
    expect(porchlight.state.events).toContain('expected.changed');
    const linked = porchlight.db.prepare('SELECT visit_id FROM expected_visit').pluck().get();
    expect(linked).toBe(visits[0]?.visitId);
  });
});
