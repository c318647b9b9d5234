import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

async function add(change: Partial<CallRequest<'expected.add'>> = {}): Promise<string> {
  const { id } = await porchlight.must('reception', 'expected.add', {
    name: 'Wren Castellane',
    organisation: 'Hillside School',
    categoryId: porchlight.categoryId('visitor'),
    host: { staffId: porchlight.idOf('dsl') },
    purpose: 'Observation',
    day: '2026-11-20',
    time: '',
    group: '',
    members: [],
    ...change,
  });
  return id;
}
const find = (letters: string, company: string) =>
  porchlight.call('door', 'expected.find', { letters, with: company });
/** The names that are found, or why none is. */
async function found(letters: string, company: string): Promise<string[] | string> {
  const result = await find(letters, company);
  return result.ok ? result.value.map(({ name }) => name) : result.error.code;
}

describe('finding oneself among those expected', () => {
  it('fills in what the office entered', async () => {
    const id = await add();
    expect(await find('wre', 'hill')).toEqual({
      ok: true,
      value: [
        {
          id,
          name: 'Wren Castellane',
          organisation: 'Hillside School',
          categoryId: porchlight.categoryId('visitor'),
          host: { id: porchlight.idOf('dsl'), name: 'Marek Zielony' },
          purpose: 'Observation',
          group: '',
          members: [],
        },
      ],
    });
  });

  it.each([
    ['wre', 'hil'],
    ['WRENCA', 'Hillside', 'expected-not-found'],
    ['Wren Ca', 'school'],
    ['cas', 'marek'],
    ['  Castellane,  Wren', 'zie'],
    ['wren', 'Hillside Sch'],
    ['ren', 'Hillside', 'expected-not-found'],
    ['wre', 'side', 'expected-not-found'],
    ['wre', 'Penrose', 'expected-not-found'],
    ['wrex', 'Hillside', 'expected-not-found'],
    ['wr', 'Hillside School', 'expected-not-found'],
    ['Wren Castellane', 'h', 'expected-not-found'],
    ['Wren Castellane', '', 'expected-not-found'],
    ['', 'Hillside School', 'expected-not-found'],
    ['---', '--', 'expected-not-found'],
    ['%%%', '%%', 'expected-not-found'],
    ['.*.', '.*', 'expected-not-found'],
    // Three letters in all are not three of a name, nor one letter typed again another one.
    ['w c', 'hil', 'expected-not-found'],
    ['w w w', 'hil', 'expected-not-found'],
    ['wren wre', 'hil', 'expected-not-found'],
    ['wren', 'h h', 'expected-not-found'],
    ['wren', 'hil hil', 'expected-not-found'],
    ['w cas', 'h sch'],
  ])('by %j with %j: %s', async (letters, company, code?: string) => {
    await add();
    expect(await found(letters, company)).toEqual(code ?? ['Wren Castellane']);
  });

  it.each([
    ['Łucja Østergård', 'luc'],
    ['Nguyễn Minh Anh', 'ngu'],
    ['Siân O’Neill-Price', 'SIA'],
    ['محمد عبد', 'محم'],
    ['ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'ਗੁਰਪ'],
    ['Юлія Шевченко', 'шев'],
  ])('works for %s', async (name, letters) => {
    await add({ name, organisation: 'Škola Żabka' });
    expect(await found(letters, 'zab')).toEqual([name]);
  });

  it.each([
    ['Bo Å', 'bo'],
    ['王芳', '王芳'],
    ['王 芳', '王 芳'],
    ['Li', 'li'],
  ])('takes %s by a word in full, however short', async (name, letters) => {
    await add({ name, organisation: 'BP' });
    expect(await found(letters, 'bp')).toEqual([name]);
    expect(await found(letters.slice(0, 1), 'bp')).toBe('expected-not-found');
  });

  it('does not go by what stands beside nearly every name', async () => {
    await add({
      name: 'Mrs Wren Castellane',
      organisation: 'The Hillside & Sons Ltd',
      host: { text: 'Mr Tamm' },
    });
    for (const company of ['mr', 'ltd', 'the', '&', 'Mr.']) {
      expect(await found('wren', company)).toBe('expected-not-found');
      porchlight.pass(2);
    }
    expect(await found('mrs', 'hillside')).toBe('expected-not-found');
    porchlight.pass(2);
    expect(await found('Mrs Wren', 'the hillside & sons')).toEqual(['Mrs Wren Castellane']);
    porchlight.pass(2);
    expect(await found('wren', 'mr tamm')).toEqual(['Mrs Wren Castellane']);
  });

  it('goes by the group’s name as well as its lead’s, and not by its members’', async () => {
    await add({ group: 'Choir of the hill', members: ['Oduya Lindqvist'] });
    expect(await found('choir', 'hillside')).toEqual(['Wren Castellane']);
    expect(await found('wren', 'hillside')).toEqual(['Wren Castellane']);
    expect(await found('odu', 'hillside')).toBe('expected-not-found');
  });

  it('goes by a host in words, and gives that host no id', async () => {
    await add({ host: { text: 'Gwen Pritchard' }, organisation: '' });
    expect(await find('wren', 'gwe')).toMatchObject({
      value: [{ host: { id: null, name: 'Gwen Pritchard' } }],
    });
  });

  it('gives a host who left by name, but not to be chosen', async () => {
    await add({ host: { staffId: porchlight.idOf('office') } });
    await porchlight.must('admin', 'people.setActive', { staffId: porchlight.idOf('office'), active: false });
    expect(await find('wren', 'imogen')).toMatchObject({
      value: [{ host: { id: null, name: 'Imogen Fairweather' } }],
    });
  });

  it('is for today, for who is not cancelled, has not arrived and can sign in so', async () => {
    await add({ name: 'Wren Tomorrow', day: '2026-11-21' });
    const cancelled = await add({ name: 'Wren Cancelled' });
    await porchlight.must('reception', 'expected.setCancelled', { expectedId: cancelled, cancelled: true });
    await porchlight.signIn({ expectedId: await add({ name: 'Wren Arrived' }) });
    await add({ name: 'Wren Delivery', categoryId: porchlight.categoryId('delivery') });
    await porchlight.must('admin', 'categories.setActive', {
      categoryId: porchlight.categoryId('delivery'),
      active: false,
    });
    expect(await found('wren', 'hillside')).toBe('expected-not-found');
    await add({ name: 'Wren Today' });
    expect(await found('wren', 'hillside')).toEqual(['Wren Today']);
    porchlight.pass(24 * 60);
    expect(await found('wren', 'hillside')).toEqual(['Wren Tomorrow']);
  });

  it('gives five at most: it is no list of those expected', async () => {
    for (let i = 0; i < 8; i++) await add({ name: `Wren Number${i}` });
    expect(await found('wren', 'hillside')).toHaveLength(5);
  });
});

describe('guessing who is expected', () => {
  const guess = () => find('nob', 'hillside');

  it('slows down after five that find nobody, by a count of its own', async () => {
    await add();
    for (let i = 0; i < 5; i++) expect(codeOf(await guess())).toBe('expected-not-found');
    expect(await find('wren', 'hillside')).toMatchObject({
      error: { code: 'too-soon', retryAfterSeconds: 5 },
    });
    expect(codeOf(await porchlight.call('door', 'visits.findByBadge', { code: '99' }))).toBe(
      'badge-not-found',
    );
    porchlight.pass(5 / 60);
    expect(await found('wren', 'hillside')).toEqual(['Wren Castellane']);
  });

  it('is not forgiven by finding somebody, but by arriving', async () => {
    const id = await add();
    for (let i = 0; i < 4; i++) await guess();
    expect(await found('wren', 'hillside')).toEqual(['Wren Castellane']);
    expect(await found('wren', 'hillside')).toBe('too-soon');
    await porchlight.signIn({ expectedId: id });
    for (let i = 0; i < 5; i++) expect(codeOf(await guess())).toBe('expected-not-found');
    expect(codeOf(await guess())).toBe('too-soon');
  });

  it('is slow for who guesses right as well: a day’s list is read out to nobody', async () => {
    for (let i = 0; i < 5; i++) await add({ name: `Wren Number${i}` });
    for (let i = 0; i < 5; i++) expect(await found(`number${i}`, 'hillside')).toEqual([`Wren Number${i}`]);
    expect(await found('wren', 'hillside')).toBe('too-soon');
  });

  it('is not forgiven by switching the machine off and on', async () => {
    for (let i = 0; i < 5; i++) await guess();
    const again = await porchlight.restart();
    const result = await again.call('door', 'expected.find', { letters: 'wren', with: 'hillside' });
    expect(codeOf(result)).toBe('too-soon');
  });
});
