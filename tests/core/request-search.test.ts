import { beforeEach, describe, expect, it } from 'vitest';
import { confirm, identifiedRequest, testRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

const signIn = (name: string, organisation = '') => porchlight.signIn({ name, organisation });
async function found(name: string, spellings: string[] = []) {
  const requestId = await identifiedRequest(porchlight, { name });
  await porchlight.must('office', 'requests.search', { requestId, spellings });
  const { candidates } = await porchlight.must('office', 'requests.open', { requestId });
  return (candidates ?? []).map(({ source, name: whose }) => `${source}: ${whose}`);
}

describe('a search for a person', () => {
  it('finds other spellings', async () => {
    for (const name of ['Łucja Nowak-Reed', 'Lucja Nowak Reed', 'Nowak-Reed Lucja', 'LUCJA NOWAKREED'])
      await signIn(name);
    for (const name of ['Oduya Lindqvist', 'Lucas Novello', 'Reed Nolan']) await signIn(name);
    expect((await found(testRequest.name)).toSorted()).toEqual([
      'visitor: LUCJA NOWAKREED',
      'visitor: Lucja Nowak Reed',
      'visitor: Nowak-Reed Lucja',
      'visitor: Łucja Nowak-Reed',
    ]);
  });

  it('finds another name only where it is asked for', async () => {
    await signIn('Łucja Kowalska');
    expect(await found(testRequest.name)).toEqual([]);
    expect(await found(testRequest.name, ['Lucja Kowalska'])).toEqual(['visitor: Łucja Kowalska']);
  });

  it('finds those expected, members of groups, children, and hosts in words or on the staff', async () => {
    await porchlight.must('reception', 'expected.add', {
      name: 'Lucja Nowak-Reed',
      organisation: 'Hillside School',
      categoryId: porchlight.categoryId('visitor'),
      host: { text: '' },
      purpose: '',
      day: '2026-11-20',
      time: '',
      group: 'Choir',
      members: ['Oduya Lindqvist', 'Łucja Nowak Reed'],
    });
    await porchlight.signIn({ host: { text: 'Lucja Nowak-Reed' } });
    await porchlight.signIn({
      category: 'parent',
      child: { move: 'late', firstName: 'Łucja', room: 'Robins', reason: '' },
    });
    expect((await found(testRequest.name)).toSorted()).toEqual([
      'child: Łucja',
      'expected: Lucja Nowak-Reed',
      'host-words: Lucja Nowak-Reed',
      'member: Łucja Nowak Reed',
    ]);
    expect(await found(staffNames.office)).toEqual([`staff: ${staffNames.office}`]);
  });

  it('shows what tells namesakes apart, and keeps what is said of each', async () => {
    await signIn('Łucja Nowak-Reed', 'Hillside School');
    await signIn('Łucja Nowak-Reed', 'Penrose Heating');
    const requestId = await identifiedRequest(porchlight);
    await confirm(porchlight, requestId, ({ organisation }) => organisation === 'Hillside School');
    const { candidates } = await porchlight.must('office', 'requests.open', { requestId });
    const host = 'Gwen Pritchard';
    const said = (candidates ?? []).map(({ organisation, answer, latest }) => ({
      organisation,
      answer,
      latest,
    }));
    expect(said.toSorted((a, b) => a.organisation.localeCompare(b.organisation))).toEqual([
      {
        organisation: 'Hillside School',
        answer: 'yes',
        latest: [{ day: '2026-11-20', category: 'Visitor', host }],
      },
      {
        organisation: 'Penrose Heating',
        answer: 'no',
        latest: [{ day: '2026-11-20', category: 'Visitor', host }],
      },
    ]);
    await porchlight.must('office', 'requests.search', { requestId, spellings: ['Lucy Reed'] });
    const again = await porchlight.must('office', 'requests.open', { requestId });
    expect(again.searched).toEqual([testRequest.name, 'Lucy Reed']);
    expect(again.candidates?.map(({ answer }) => answer).toSorted()).toEqual(['no', 'yes']);
  });

  it('takes nothing said of entries that it did not find', async () => {
    const { visitId } = await signIn('Oduya Lindqvist');
    const requestId = await identifiedRequest(porchlight);
    await porchlight.must('office', 'requests.search', { requestId, spellings: [] });
    const entries = [{ source: 'visitor' as const, id: visitId }];
    expect(
      codeOf(await porchlight.call('office', 'requests.say', { requestId, entries, answer: 'yes' })),
    ).toBe('not-found');
  });

  it('can be stopped, and then leaves nothing', async () => {
    const add = porchlight.db.prepare(`INSERT INTO visitor (id, site_id, name, organisation, created_at)
      SELECT ?, id, ?, '', '2026-01-01T00:00:00.000Z' FROM site`);
    for (let number = 0; number < 3000; number++)
      add.run(crypto.randomUUID(), `Łucja Nowak-Reed ${'abcdefghij'[number % 10]}${number}`);
    const requestId = await identifiedRequest(porchlight);
    const searching = porchlight.call('office', 'requests.search', { requestId, spellings: [] });
    const [job] = await porchlight.must('office', 'jobs.mine', {});
    expect(job).toMatchObject({ kind: 'subject-search' });
    await porchlight.must('office', 'jobs.cancel', { jobId: job?.id ?? '' });
    expect(await searching).toMatchObject({ ok: true, value: { found: null } });
    expect((await porchlight.must('office', 'requests.open', { requestId })).candidates).toBeNull();
  });

  it('lets others have their turn', async () => {
    const add = porchlight.db.prepare(`INSERT INTO visitor (id, site_id, name, organisation, created_at)
      SELECT ?, id, ?, '', '2026-01-01T00:00:00.000Z' FROM site`);
    for (let number = 0; number < 3000; number++)
      add.run(crypto.randomUUID(), `Person${number} Of${number}town`);
    const requestId = await identifiedRequest(porchlight);
    let turns = 0;
    const count = setInterval(() => (turns += 1), 0);
    await porchlight.must('office', 'requests.search', { requestId, spellings: [] });
    clearInterval(count);
    expect(turns).toBeGreaterThan(3);
  });
});
