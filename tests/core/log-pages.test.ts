import { beforeEach, describe, expect, it } from 'vitest';
import { mostCounted } from '../../shared/domain/log.ts';
import type { LogFilter } from '../../shared/domain/log.ts';
import { fillWithVisits } from '../bench/many-visits.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});
const search = (filter: LogFilter, after: number | null = null, size = 3) =>
  porchlight.must('office', 'log.search', { filter, size, ...(after !== null && { after }) });

describe('the pages of the log', () => {
  it('have lines, how many there are, and where to go on', async () => {
    for (let n = 1; n <= 5; n += 1) await porchlight.signIn({ name: `Ann ${n}`, category: 'contractor' });
    const first = await search({ words: 'ann' });
    expect(first.count).toEqual({ found: 5, more: false });
    expect(first.visits[0]).toMatchObject({
      name: 'Ann 5',
      organisation: 'Penrose Heating',
      category: 'Contractor',
      host: 'Gwen Pritchard',
      entrance: 'Main entrance',
      signedInAt: '2026-11-20T09:00:00.000Z',
      signedOutAt: null,
      signedOutBy: null,
      challenges: 0,
    });
    const second = await search({ words: 'ann' }, first.next);
    expect(second).toMatchObject({ count: null, next: null });
    expect(second.visits.map(({ name }) => name)).toEqual(['Ann 2', 'Ann 1']);
    expect(await search({ words: 'nobody' })).toEqual({
      visits: [],
      next: null,
      count: { found: 0, more: false },
    });
  });

  it('count no further than they say', async () => {
    fillWithVisits(porchlight.db, mostCounted + 200);
    const { count, next } = await search({});
    expect(count).toEqual({ found: mostCounted, more: true });
    expect(next).not.toBeNull();
    expect((await search({ stillHere: true })).count).toEqual({ found: 20, more: false });
  });

  it('refuse days that end before they begin', async () => {
    const filter = { first: '2026-11-21', last: '2026-11-20' };
    const answer = await porchlight.call('office', 'log.search', { filter, size: 3 });
    expect(answer).toMatchObject({ error: { code: 'invalid-input', fields: { 'filter.last': 'range' } } });
  });

  it('are not for reception', async () => {
    expect(codeOf(await porchlight.call('reception', 'log.choices', {}))).toBe('not-permitted');
  });

  it('are narrowed by what is no longer in use, too', async () => {
    const { must, idOf, categoryId } = porchlight;
    expect(await must('office', 'log.choices', {})).toMatchObject({ any: false });
    await porchlight.signIn();
    await must('admin', 'categories.setActive', { categoryId: categoryId('family'), active: false });
    await must('admin', 'people.setActive', { staffId: idOf('head'), active: false });
    const { any, categories, hosts, entrances } = await must('office', 'log.choices', {});
    expect(any).toBe(true);
    expect(categories).toContainEqual({
      id: categoryId('family'),
      name: 'Prospective family',
      active: false,
    });
    expect(hosts.at(-1)).toEqual({ id: idOf('head'), name: 'Solveig Achterberg', active: false });
    expect(entrances).toHaveLength(1);
  });
});

describe('a saved filter', () => {
  const save = (name: string, filter: LogFilter) =>
    porchlight.must('office', 'log.saveFilter', { name, filter });
  const saved = () => porchlight.must('dsl', 'log.savedFilters', {});

  it('is there for everybody who reads the log, under its name', async () => {
    const filter = {
      words: 'ann',
      categoryId: porchlight.categoryId('contractor'),
      stillHere: true as const,
    };
    await save('Contractors here', filter);
    await save('All of Anns', { words: 'ann' });
    expect(await saved()).toMatchObject([{ name: 'All of Anns' }, { name: 'Contractors here', filter }]);
  });

  it('takes the place of one of the same name, and can be removed', async () => {
    const { id } = await save('Today', { words: 'a' });
    expect(await save('today', { words: 'b' })).toEqual({ id });
    expect(await saved()).toEqual([{ id, name: 'today', filter: { words: 'b' } }]);
    await porchlight.must('office', 'log.removeFilter', { filterId: id });
    expect(await saved()).toEqual([]);
    expect(codeOf(await porchlight.call('office', 'log.removeFilter', { filterId: id }))).toBe('not-found');
  });

  it('needs a name', async () => {
    const answer = await porchlight.call('office', 'log.saveFilter', { name: '  ', filter: {} });
    expect(answer).toMatchObject({ error: { fields: { name: 'required' } } });
  });
});
