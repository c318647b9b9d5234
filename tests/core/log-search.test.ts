import { beforeEach, describe, expect, it } from 'vitest';
import type { LogFilter } from '../../shared/domain/log.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

/** Names of the visits that a filter finds, the latest first. */
function found(filter: LogFilter, after: number | null = null, size = 100): string[] {
  const { logSearch, site } = porchlight.services;
  return logSearch.records(logSearch.keys(filter, site.get().timeZone, after, size)).map(({ name }) => name);
}

async function signIn(name: string, change: Parameters<SetUpApp['signIn']>[0] = {}) {
  porchlight.pass(1);
  return porchlight.signIn({ name, ...change });
}

describe('the words', () => {
  it.each([
    ['Łucja Nowak', 'lucja'],
    ['Søren Straße', 'soren strasse'],
    ['Siân Ó Briain', 'SIAN o bri'],
    ['Zoë Müller-Đỗ', 'do mull'],
    ['Þóra Ægisdóttir', 'thora aegis'],
    ['ليلى حداد', 'ليلى'],
    ['José Ñañez', 'jose\u0301 nanez'],
  ])('find %s by %s', async (name, words) => {
    await signIn(name);
    await signIn('Nobody Else', { host: { text: '' } });
    expect(found({ words })).toEqual([name]);
  });

  it('are those of the name, the organisation, the host and the number, each of them', async () => {
    const { badgeNumber } = await signIn('Oduya Lindqvist', {
      category: 'contractor',
      organisation: 'Penrose Heating',
    });
    await signIn('Oduya Berg', { organisation: '', host: { staffId: porchlight.idOf('dsl') } });
    expect(found({ words: 'oduya pen' })).toEqual(['Oduya Lindqvist']);
    expect(found({ words: 'gwen lind' })).toEqual(['Oduya Lindqvist']);
    expect(found({ words: 'zielony' })).toEqual(['Oduya Berg']);
    expect(found({ words: String(badgeNumber) })).toContain('Oduya Lindqvist');
    expect(found({ words: 'oduya' })).toEqual(['Oduya Berg', 'Oduya Lindqvist']);
    expect(found({ words: 'oduya zz' })).toEqual([]);
    expect(found({ words: ' -- ' })).toHaveLength(2);
  });

  it('are never a command to the index', async () => {
    await signIn('Ann NEAR');
    expect(found({ words: 'ann" OR "near* ^( {facets} NOT' })).toEqual([]);
    expect(found({ words: 'ann near' })).toEqual(['Ann NEAR']);
  });

  it('have letters of any alphabet, also those that are newer than the index', async () => {
    await signIn('\u{10d0e}\u{1e922}ꟲ Ann');
    expect(found({ words: '\u{1e922}' })).toEqual([]);
    expect(found({ words: 'ann' })).toHaveLength(1);
  });
});

describe('the filters', () => {
  it('narrow together', async () => {
    const contractor = { category: 'contractor', organisation: 'Penrose Heating' } as const;
    const dsl = porchlight.idOf('dsl');
    await signIn('Ann Early', contractor);
    await signIn('Ann Late', { ...contractor, host: { staffId: dsl } });
    await signIn('Ann Other', { category: 'volunteer', host: { staffId: dsl } });
    const categoryId = porchlight.categoryId('contractor');
    const { entranceId } = porchlight.services.site.get();
    expect(found({ categoryId })).toEqual(['Ann Late', 'Ann Early']);
    expect(found({ categoryId, hostId: dsl })).toEqual(['Ann Late']);
    expect(found({ hostId: dsl, words: 'ann' })).toEqual(['Ann Other', 'Ann Late']);
    expect(found({ organisation: 'heat', words: 'early' })).toEqual(['Ann Early']);
    expect(found({ organisation: 'ann' })).toEqual([]);
    expect(found({ entranceId })).toHaveLength(3);
  });

  it('know the site days of the sign-in', async () => {
    await signIn('On Friday');
    porchlight.pass(60 * 24);
    await signIn('On Saturday');
    const [friday, saturday] = ['2026-11-20', '2026-11-21'] as LogFilter['first'][];
    expect(found({ last: friday })).toEqual(['On Friday']);
    expect(found({ first: saturday, words: 'on' })).toEqual(['On Saturday']);
    expect(found({ first: friday, last: saturday })).toHaveLength(2);
  });

  it('know who is still here', async () => {
    const { visitId } = await signIn('Ann Gone');
    await signIn('Ann Here', { host: { staffId: porchlight.idOf('dsl') } });
    await signIn('Bo Here');
    await porchlight.must('reception', 'visits.signOutFor', { visitId });
    expect(found({ stillHere: true })).toEqual(['Bo Here', 'Ann Here']);
    expect(found({ stillHere: true, words: 'an' })).toEqual(['Ann Here']);
    expect(found({ stillHere: true, words: 'mar' })).toEqual(['Ann Here']);
    expect(found({ stillHere: true, words: 'an', categoryId: porchlight.categoryId('contractor') })).toEqual(
      [],
    );
  });

  it('know who was challenged, until that is withdrawn', async () => {
    const { visitId } = await signIn('Ann Challenged');
    await signIn('Ann Other');
    expect(found({ challenged: true })).toEqual([]);
    const { id } = await porchlight.must('reception', 'challenges.record', {
      visitId,
      seen: ['no-badge'],
      place: '',
      outcomes: ['badge-fixed'],
      note: '',
    });
    expect(found({ challenged: true, words: 'ann' })).toEqual(['Ann Challenged']);
    await porchlight.must('reception', 'challenges.withdraw', { challengeId: id, reason: 'Another visitor' });
    expect(found({ challenged: true })).toEqual([]);
  });

  it('come page after page, none twice and none left out, also within a millisecond', async () => {
    for (let n = 1; n <= 7; n += 1) await porchlight.signIn({ name: `Ann ${n}` });
    const { logSearch, site } = porchlight.services;
    const { timeZone } = site.get();
    for (const filter of [{}, { words: 'ann' }, { stillHere: true as const }]) {
      for (const direction of ['older', 'newer'] as const) {
        const keys: number[] = [];
        for (let page: number[] | null = null; page === null || page.length > 0;) {
          page = logSearch.keys(filter, timeZone, keys.at(-1) ?? null, 3, direction);
          keys.push(...page);
        }
        const order = direction === 'newer' ? 1 : -1;
        expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => (a - b) * order));
        expect(keys).toHaveLength(7);
      }
    }
  });
});

describe('the index', () => {
  it('takes in the visits of an earlier version when the program starts', async () => {
    await signIn('Ann Before');
    const { db } = porchlight;
    db.exec(`DELETE FROM visit_search; INSERT INTO visit_not_indexed SELECT id FROM visit`);
    expect(found({ words: 'ann' })).toEqual([]);
    porchlight = await porchlight.restart();
    expect(found({ words: 'ann' })).toEqual(['Ann Before']);
    expect(db.prepare('SELECT count(*) FROM visit_not_indexed').pluck().get()).toBe(0);
  });

  it('has room for more visits than thousand in a millisecond', async () => {
    const { searchIndex } = porchlight.services;
    const { visitId } = await signIn('Ann');
    const key = searchIndex.nextKey(5);
    porchlight.db.prepare('UPDATE visit SET log_key = ? WHERE id = ?').run(5999, visitId);
    expect([key, searchIndex.nextKey(5)]).toEqual([5000, 6000]);
  });

  it('follows a visitor and a time that changed', async () => {
    const { visitId } = await signIn('Ann Wrong');
    await signIn('Bo Later');
    const { services, db } = porchlight;
    db.exec(`UPDATE visitor SET name = 'Ann Right' WHERE name = 'Ann Wrong'`);
    const visit = services.visitRepository.find(visitId);
    if (!visit) throw new Error('no visit');
    services.searchIndex.putVisitor(visit.visitorId);
    expect(found({ words: 'wrong' })).toEqual([]);
    expect(found({ words: 'right' })).toEqual(['Ann Right']);
    services.searchIndex.move(visitId, Date.parse('2026-11-20T12:00:00.000Z'));
    expect(found({})).toEqual(['Ann Right', 'Bo Later']);
    services.searchIndex.remove(visitId);
    expect(found({ words: 'right' })).toEqual([]);
  });
});
