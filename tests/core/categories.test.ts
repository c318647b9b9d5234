import { beforeEach, describe, expect, it } from 'vitest';
import type { CategoryId } from '../../shared/domain/ids.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
});

const list = () => porchlight.must('admin', 'categories.list', {});
const atDoor = async () => (await porchlight.must('door', 'door.show', { language: 'en' })).categories;

/** A category as an administrator writes it, after one that ships. */
async function written(change: object = {}) {
  const volunteer = (await list()).find(({ pictogram }) => pictogram === 'volunteer');
  if (!volunteer) throw new Error('no volunteers');
  const { id: _, active: __, ...category } = volunteer;
  return { ...category, ...change };
}

describe('categories', () => {
  it('are there from the first day, in every language, in the order of the door', async () => {
    const all = await list();
    expect(all.map(({ pictogram }) => pictogram)).toEqual([
      'parent',
      'contractor',
      'professional',
      'volunteer',
      'visitor',
      'family',
      'delivery',
      'supply',
    ]);
    for (const { names } of all) expect(Object.keys(names)).toHaveLength(13);
    expect(await atDoor()).toEqual(all);
  });

  it('can be added: the last at the door', async () => {
    const names = { en: 'Music teacher', pl: 'Nauczyciel muzyki' };
    const { id } = await porchlight.must('admin', 'categories.add', await written({ names }));
    expect((await atDoor()).at(-1)).toMatchObject({ id, active: true, names });
    expect(porchlight.state.events).toContain('settings.changed');
  });

  it('can be changed as a whole, with a device rule said twice kept once', async () => {
    const categoryId = porchlight.categoryId('volunteer');
    const deviceRules = {
      phone: ['bag', 'bag'],
      watch: [],
      tablet: ['car'],
      laptop: ['office'],
      console: [],
      camera: [],
      glasses: ['with-me'],
      tracker: [],
    };
    const category = await written({ names: { en: 'Helper' }, escort: 'staff', deviceRules });
    await porchlight.must('admin', 'categories.change', { categoryId, category });
    const changed = { ...category, id: categoryId, active: true };
    expect((await list()).find(({ id }) => id === categoryId)).toEqual({
      ...changed,
      deviceRules: { ...deviceRules, phone: ['bag'] },
    });
    expect(await atDoor()).toEqual(await list());
  });

  it('change for visits from then on, never for earlier ones', async () => {
    await porchlight.signIn({ category: 'volunteer' });
    await porchlight.changeCategory('volunteer', { names: { en: 'Helper' }, escort: 'escorted' });
    await porchlight.signIn({ category: 'volunteer' });
    const visits = await porchlight.must('admin', 'visits.onSite', {});
    const seen = visits.map(({ category, escort }) => `${category} ${escort}`);
    expect(seen.toSorted()).toEqual(['Helper escorted', 'Volunteer unescorted']);
  });

  it('that are not active are not offered, and nobody can sign in as one', async () => {
    const categoryId = porchlight.categoryId('delivery');
    await porchlight.must('admin', 'categories.setActive', { categoryId, active: false });
    expect((await atDoor()).map(({ id }) => id)).not.toContain(categoryId);
    expect((await list()).find(({ id }) => id === categoryId)?.active).toBe(false);
    const input = porchlight.signInInput({ category: 'delivery' });
    expect(await porchlight.call('door', 'visits.signIn', input)).toMatchObject({
      error: { code: 'invalid-input', fields: { categoryId: 'invalid' } },
    });
    await porchlight.must('admin', 'categories.setActive', { categoryId, active: true });
    expect(await atDoor()).toEqual(await list());
  });

  it('keep one that is active: a door without any lets nobody in', async () => {
    const [last, ...others] = await list();
    for (const { id } of others) {
      await porchlight.must('admin', 'categories.setActive', { categoryId: id, active: false });
    }
    const input = { categoryId: last?.id ?? '', active: false };
    expect(codeOf(await porchlight.call('admin', 'categories.setActive', input))).toBe('wrong-state');
    expect(await atDoor()).toHaveLength(1);
  });

  it('stand in the order an administrator gives them', async () => {
    const order = (await list()).map(({ id }) => id).toReversed();
    await porchlight.must('admin', 'categories.order', { order });
    expect((await atDoor()).map(({ id }) => id)).toEqual(order);
  });

  it.each([
    ['a missing one', (all: CategoryId[]) => all.slice(1)],
    ['one twice', (all: CategoryId[]) => [...all.slice(1), ...all.slice(1, 2)]],
    ['a strange one', (all: CategoryId[]) => [...all.slice(1), porchlight.idOf('admin')]],
  ])('refuse an order with %s', async (_, change) => {
    const before = await list();
    const order = change(before.map(({ id }) => id));
    expect(await porchlight.call('admin', 'categories.order', { order })).toMatchObject({
      error: { code: 'invalid-input', fields: { order: 'invalid' } },
    });
    expect(await list()).toEqual(before);
  });

  it.each([
    [{ names: { pl: 'Bez angielskiego' } }, { names: 'required' }],
    [{ names: { en: '  ' } }, { 'names.en': 'required' }],
    [{ names: { en: 'x'.repeat(61) } }, { 'names.en': 'too-long' }],
    [{ expectedMinutes: 4 }, { expectedMinutes: 'invalid' }],
    [{ fields: { organisation: 'required' } }, { 'fields.host': 'invalid' }],
  ])('refuse %j beside its field', async (change, fields) => {
    const before = await list();
    const category = await written(change);
    expect(await porchlight.call('admin', 'categories.add', category)).toMatchObject({
      error: { code: 'invalid-input', fields },
    });
    expect(await list()).toEqual(before);
  });

  it('that there are not cannot be changed', async () => {
    const categoryId = porchlight.idOf('admin');
    const category = await written();
    const changed = await porchlight.call('admin', 'categories.change', { categoryId, category });
    expect(codeOf(changed)).toBe('not-found');
    const input = { categoryId, active: false };
    expect(codeOf(await porchlight.call('admin', 'categories.setActive', input))).toBe('not-found');
  });

  it('are in the journal, a line a change, with who changed them', async () => {
    const before = porchlight.db.prepare('SELECT max(seq) FROM journal').pluck().get();
    const { id } = await porchlight.must('admin', 'categories.add', await written());
    const categoryId = porchlight.categoryId('family');
    await porchlight.must('admin', 'categories.change', { categoryId, category: await written() });
    await porchlight.must('admin', 'categories.setActive', { categoryId: id, active: false });
    const order = (await list()).map((category) => category.id);
    await porchlight.must('admin', 'categories.order', { order });
    const entries = porchlight.db
      .prepare('SELECT actor, action, subject FROM journal WHERE seq > ? ORDER BY seq')
      .all(before);
    const actor = porchlight.idOf('admin');
    expect(entries).toEqual([
      { actor, action: 'category.added', subject: id },
      { actor, action: 'category.changed', subject: categoryId },
      { actor, action: 'category.changed', subject: id },
      { actor, action: 'categories.ordered', subject: 'categories' },
    ]);
  });
});
