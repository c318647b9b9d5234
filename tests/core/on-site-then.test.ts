import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;

// Who comes when, by minutes after nine, and whom they see.
beforeEach(async () => {
  porchlight = await createSetUpApp();
  const host = { staffId: porchlight.idOf('office') };
  const early = await porchlight.signIn({ name: 'Early Bird', host });
  porchlight.pass(30);
  await porchlight.must('door', 'visits.signOut', { code: String(early.badgeNumber) }); // 09:30
  porchlight.pass(15);
  await porchlight.signIn({ name: 'Middle Finch', host: { text: 'Robins room, Imogen F.' } }); // 09:45
  porchlight.pass(15);
  await porchlight.signIn({ name: 'Late Wren', host: { text: 'Kitchen' } }); // 10:00
  await porchlight.unlock('dsl');
});

const near = (text: string) => ({ text });
async function then(from: string, to: string, who: CallRequest<'incidents.onSite'>['near'] = near('')) {
  const day = (clock: string) => `2026-11-20T${clock}.000Z`;
  const visits = await porchlight.must('dsl', 'incidents.onSite', {
    from: day(from),
    to: day(to),
    near: who,
  });
  return visits.map(({ name }) => name);
}

describe('who was on site between two times', () => {
  it('is whoever was there for any of it, in the order in which they came', async () => {
    expect(await then('09:00:00', '10:00:00')).toEqual(['Early Bird', 'Middle Finch', 'Late Wren']);
    expect(await then('09:35:00', '09:50:00')).toEqual(['Middle Finch']);
    expect(await then('09:10:00', '09:20:00')).toEqual(['Early Bird']);
    expect(await then('09:31:00', '09:44:00')).toEqual([]);
    expect(await then('08:00:00', '08:59:00')).toEqual([]);
    // Whoever has not left is still there long after.
    expect(await then('20:00:00', '21:00:00')).toEqual(['Middle Finch', 'Late Wren']);
  });

  it('counts the instant of coming and of leaving', async () => {
    expect(await then('08:00:00', '09:00:00')).toEqual(['Early Bird']);
    expect(await then('09:30:00', '09:40:00')).toEqual(['Early Bird']);
    expect(await then('09:45:00', '09:45:00')).toEqual(['Middle Finch']);
  });

  it('can be told near whom: a host, by choice or by what was typed, or words of a place', async () => {
    const host = { staffId: porchlight.idOf('office') };
    expect(await then('09:00:00', '10:00:00', host)).toEqual(['Early Bird']);
    expect(await then('09:00:00', '10:00:00', near('imogen'))).toEqual(['Early Bird', 'Middle Finch']);
    expect(await then('09:00:00', '10:00:00', near('ROBIN'))).toEqual(['Middle Finch']);
    expect(await then('09:00:00', '10:00:00', near('obin'))).toEqual([]);
    await porchlight.signIn({ name: 'Typed Host', host: near(staffNames.office) });
    await porchlight.signIn({ name: 'Part Typed', host: near('imo') });
    await porchlight.signIn({ name: 'No Host', host: near('') });
    expect(await then('09:00:00', '10:00:00', host)).toEqual(['Early Bird', 'Typed Host', 'Part Typed']);
  });

  it('tells of each visit when, whom and where', async () => {
    const [visit] = await porchlight.must('dsl', 'incidents.onSite', {
      from: '2026-11-20T09:10:00.000Z',
      to: '2026-11-20T09:20:00.000Z',
      near: near(''),
    });
    expect(visit).toMatchObject({
      name: 'Early Bird',
      organisation: 'Penrose Heating',
      category: 'Visitor',
      host: staffNames.office,
      entrance: 'Main entrance',
      signedInAt: '2026-11-20T09:00:00.000Z',
      signedOutAt: '2026-11-20T09:30:00.000Z',
    });
  });

  it('is asked for of a month at most, first time first', async () => {
    const ask = (from: string, to: string) =>
      porchlight.call('dsl', 'incidents.onSite', { from, to, near: near('') });
    expect(await ask('2026-11-20T10:00:00.000Z', '2026-11-20T09:59:00.000Z')).toMatchObject({
      error: { fields: { to: 'range' } },
    });
    expect(await ask('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.001Z')).toMatchObject({
      error: { fields: { to: 'window-too-long' } },
    });
    expect(await ask('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')).toMatchObject({ ok: true });
  });
});
