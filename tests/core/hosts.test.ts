import { beforeAll, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  const { services } = porchlight;
  for (const name of ['Łucja Østergård', 'Siân O’Neill-Price', 'Nguyễn Minh Anh', 'محمد عبد', '---']) {
    services.staff.add(services.site.get().id, { name, role: null }, null, 'system');
  }
  for (let i = 0; i < 8; i++) {
    services.staff.add(services.site.get().id, { name: `Robin Number${i}`, role: null }, null, 'system');
  }
});

const match = async (text: string) =>
  (await porchlight.must('door', 'hosts.match', { text })).map(({ name }) => name);

describe('finding a host', () => {
  it.each([
    ['lucja', 'Łucja Østergård'],
    ['oster', 'Łucja Østergård'],
    ['SIAN', 'Siân O’Neill-Price'],
    ['price si', 'Siân O’Neill-Price'],
    ['nguyen anh', 'Nguyễn Minh Anh'],
    ['محم', 'محمد عبد'],
    ['  zielony,  marek ', 'Marek Zielony'],
  ])('by %j finds %s', async (typed, name) => {
    expect(await match(typed)).toEqual([name]);
  });

  it('needs two letters, and gives five at most: it is no list of the staff', async () => {
    expect(await match('r')).toEqual([]);
    expect(await match('')).toEqual([]);
    expect(await match(' - ')).toEqual([]);
    expect(await match('robin')).toHaveLength(5);
  });

  it('needs two letters of one word, each for another word of the name', async () => {
    expect(await match('r r')).toEqual([]);
    expect(await match('r n')).toEqual([]);
    expect(await match('mar marek')).toEqual([]);
    expect(await match('m zie')).toEqual(['Marek Zielony']);
  });

  it('is shorter for a name that is', async () => {
    for (const name of ['王 芳', 'Bo Å', 'J. Tamm']) {
      porchlight.services.staff.add(porchlight.services.site.get().id, { name, role: null }, null, 'system');
    }
    expect(await match('王')).toEqual([]);
    expect(await match('王 芳')).toEqual(['王 芳']);
    expect(await match('bo')).toEqual(['Bo Å']);
    expect(await match('j')).toEqual([]);
    expect(await match('j t')).toEqual([]);
  });

  it('takes what is typed as letters, not as a pattern', async () => {
    for (const typed of ['%%', '__', '.*', '[a-z]', "' OR 1=1 --", '\\p{L}']) {
      expect(await match(typed)).toEqual([]);
    }
  });

  it('tells nothing but names', async () => {
    const [found] = await porchlight.must('door', 'hosts.match', { text: 'marek' });
    expect(Object.keys(found ?? {}).toSorted()).toEqual(['id', 'name']);
  });
});
