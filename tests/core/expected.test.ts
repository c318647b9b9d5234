import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

type New = CallRequest<'expected.add'>;
const entry = (change: Partial<New> = {}): New => ({
  name: 'Wren Castellane',
  organisation: 'Hillside School',
  categoryId: porchlight.categoryId('professional'),
  host: { staffId: porchlight.idOf('dsl') },
  purpose: 'Observation',
  day: '2026-11-20',
  time: '10:30',
  group: '',
  members: [],
  ...change,
});
const add = async (change: Partial<New> = {}) =>
  (await porchlight.must('reception', 'expected.add', entry(change))).id;
const list = async () => {
  await porchlight.unlock('reception'); // time passes in these tests, and locks it
  return porchlight.must('reception', 'expected.list', {});
};
const cancel = async (expectedId: string, cancelled = true) =>
  codeOf(await porchlight.call('reception', 'expected.setCancelled', { expectedId, cancelled }));
const stateOf = async (expectedId: string) => (await list()).find(({ id }) => id === expectedId)?.state;

describe('an expected visitor', () => {
  it('is listed as entered', async () => {
    const id = await add();
    expect(await list()).toEqual([
      {
        id,
        name: 'Wren Castellane',
        organisation: 'Hillside School',
        category: 'Professional',
        host: 'Marek Zielony',
        purpose: 'Observation',
        day: '2026-11-20',
        time: '10:30',
        group: '',
        members: [],
        state: 'expected',
      },
    ]);
    expect(porchlight.state.events).toContain('expected.changed');
  });

  it('can be the lead of a group, and come to see anybody', async () => {
    await add({ group: 'Hillside choir', members: ['Oduya Lindqvist'], host: { text: 'The head' } });
    expect(await list()).toMatchObject([
      { group: 'Hillside choir', members: ['Oduya Lindqvist'], host: 'The head' },
    ]);
  });

  it.each([
    [
      'a category that there is not',
      () => ({ categoryId: porchlight.idOf('dsl') }),
      { categoryId: 'invalid' },
    ],
    [
      'a host that there is not',
      () => ({ host: { staffId: porchlight.categoryId('parent') } }),
      { host: 'invalid' },
    ],
    ['a day that is over', () => ({ day: '2026-11-19' }), { day: 'time-past' }],
    ['a day that there is not', () => ({ day: '2026-02-30' }), { day: 'invalid' }],
    ['a time that there is not', () => ({ time: '25:00' }), { time: 'time' }],
    ['no name', () => ({ name: ' ' }), { name: 'required' }],
    [
      'neither an organisation nor a host, by which the door could find it',
      () => ({ organisation: ' ', host: { text: '' } }),
      { organisation: 'required' },
    ],
    ['people but no group', () => ({ members: ['Oduya Lindqvist'] }), { group: 'required' }],
    [
      '60 people beside the lead',
      () => ({ group: 'G', members: Array<string>(60).fill('N') }),
      { members: 'invalid' },
    ],
  ])('with %s is refused beside the field', async (_, change, fields) => {
    const before = hashOfTables(porchlight.db);
    const result = await porchlight.call('reception', 'expected.add', entry(change()));
    expect(result).toMatchObject({ error: { code: 'invalid-input', fields } });
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('of a category that is not offered any more is refused', async () => {
    const categoryId = porchlight.categoryId('professional');
    await porchlight.must('admin', 'categories.setActive', { categoryId, active: false });
    expect(await porchlight.call('reception', 'expected.add', entry())).toMatchObject({
      error: { fields: { categoryId: 'invalid' } },
    });
  });

  it('is chosen among what is offered, by name', async () => {
    const { categories, hosts } = await porchlight.must('reception', 'expected.choices', {});
    expect(categories.map(({ name }) => name)).toContain('Professional');
    expect(hosts.map(({ name }) => name)).toContain('Marek Zielony');
    expect(Object.keys(hosts[0] ?? {})).toEqual(['id', 'name']);
  });

  it('can be cancelled, and expected again', async () => {
    const id = await add();
    expect(await cancel(id, false)).toBe('already-done');
    expect(await cancel(id)).toBe('ok');
    expect(await stateOf(id)).toBe('cancelled');
    expect(await cancel(id)).toBe('already-done');
    expect(await cancel(id, false)).toBe('ok');
    expect(await stateOf(id)).toBe('expected');
    expect(await cancel(porchlight.idOf('dsl'))).toBe('not-found');
  });

  it('is in the journal by ids and days alone', async () => {
    const id = await add({ name: 'Canary Bird', purpose: 'Canary' });
    await cancel(id);
    await cancel(id, false);
    const { visitId } = await porchlight.signIn({ expectedId: id });
    const entries = porchlight.db
      .prepare(
        `SELECT actor, action, details FROM journal JOIN journal_detail USING (seq)
         WHERE subject = ? ORDER BY seq`,
      )
      .all(id);
    const actor = porchlight.idOf('reception');
    const { categoryId, day } = entry();
    expect(entries).toEqual([
      { actor, action: 'expected.added', details: JSON.stringify({ categoryId, day }) },
      { actor, action: 'expected.cancelled', details: '{}' },
      { actor, action: 'expected.restored', details: '{}' },
      { actor: 'door', action: 'expected.arrived', details: JSON.stringify({ visitId }) },
    ]);
  });
});

describe('the list of those expected', () => {
  it('goes from a week ago on, day by day, then by time', async () => {
    porchlight.state.now = new Date('2026-11-12T09:00:00.000Z');
    await porchlight.unlockAll();
    for (const [day, time] of [
      ['2026-12-24', ''],
      ['2026-11-12', ''],
      ['2026-11-20', '10:00'],
      ['2026-11-20', '09:00'],
      ['2026-11-13', ''],
    ] as const) {
      await add({ day, time });
    }
    porchlight.state.now = new Date('2026-11-20T09:00:00.000Z');
    const shown = (await list()).map(({ day, time }) => `${day} ${time}`.trim());
    expect(shown).toEqual(['2026-11-13', '2026-11-20 09:00', '2026-11-20 10:00', '2026-12-24']);
  });
});

describe('arriving', () => {
  it('is noted with the sign-in, and cannot be cancelled then', async () => {
    const id = await add();
    porchlight.state.events.length = 0;
    await porchlight.signIn({ expectedId: id });
    expect(await stateOf(id)).toBe('arrived');
    expect(porchlight.state.events).toContain('expected.changed');
    expect(await cancel(id)).toBe('already-done');
    expect(await cancel(id, false)).toBe('already-done');
  });

  it('is not noted when the sign-in fails', async () => {
    const id = await add();
    const input = porchlight.signInInput({ expectedId: id, category: 'contractor', organisation: '' });
    expect(codeOf(await porchlight.call('door', 'visits.signIn', input))).toBe('invalid-input');
    expect(await stateOf(id)).toBe('expected');
  });

  it.each([
    [
      'that was cancelled',
      async () => {
        const id = await add();
        await cancel(id);
        return [id, 'cancelled'] as const;
      },
    ],
    ['of another day', async () => [await add({ day: '2026-11-21' }), 'expected'] as const],
    ['that there is not', async () => [porchlight.idOf('dsl'), undefined] as const],
  ])('for an entry %s lets the visitor in, and leaves the entry as it is', async (_, make) => {
    const [id, state] = await make();
    await porchlight.signIn({ expectedId: id });
    expect(await stateOf(id)).toBe(state);
  });

  it('for an entry that somebody else arrived for stays theirs', async () => {
    const id = await add();
    const first = await porchlight.signIn({ expectedId: id });
    await porchlight.signIn({ expectedId: id });
    const linked = porchlight.db.prepare('SELECT visit_id FROM expected_visit').pluck().get();
    expect(linked).toBe(first.visitId);
  });
});
