import { beforeEach, describe, expect, it } from 'vitest';
import { signTimes } from '../../shared/domain/sign-times.ts';
import type { Instant } from '../../shared/time.ts';
import { siteSpan, toInstant } from '../../shared/time.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

const setClock = (at: string) => {
  porchlight.state.now = new Date(at);
};
const beat = (app = porchlight) => app.must('door', 'door.beat', {});
/** The door's page is up for some minutes, and says so as often as it does. */
async function isUp(minutes: number, app = porchlight): Promise<void> {
  await beat(app);
  for (let half = 0; half < minutes * 2; half++) {
    app.pass(0.5);
    await beat(app);
  }
}
async function shown(): Promise<[from: string, to: string][]> {
  await porchlight.unlock('office');
  const times = await porchlight.must('office', 'sign.shown', {});
  return times.map(({ from, to }) => [from.slice(5, 19), to.slice(5, 19)]);
}

describe('the record of when the sign was up', () => {
  it('is empty before the door has shown it', async () => {
    expect(await shown()).toEqual([]);
  });

  it('has one time for as long as the door’s page says that it is up', async () => {
    await isUp(10);
    expect(await shown()).toEqual([['11-20T09:00:00', '11-20T09:10:00']]);
  });

  it('bears a silence of a minute and a half, and no more', async () => {
    await beat();
    porchlight.pass(1.5);
    await beat();
    expect(await shown()).toEqual([['11-20T09:00:00', '11-20T09:01:30']]);
    setClock('2026-11-20T09:03:00.001Z');
    await beat();
    expect(await shown()).toEqual([
      ['11-20T09:03:00', '11-20T09:03:00'],
      ['11-20T09:00:00', '11-20T09:01:30'],
    ]);
  });

  it('goes on where a restart was quick, and has a gap where it was not', async () => {
    await isUp(1);
    porchlight.pass(1);
    const quick = await porchlight.restart();
    await isUp(1, quick);
    porchlight.pass(60);
    await isUp(1, await porchlight.restart());
    expect(await shown()).toEqual([
      ['11-20T10:03:00', '11-20T10:04:00'],
      ['11-20T09:00:00', '11-20T09:03:00'],
    ]);
  });

  it('begins one new time, not one a beat, when the clock is set back', async () => {
    await isUp(60);
    setClock('2026-11-20T09:30:00.000Z');
    await isUp(40);
    expect(await shown()).toEqual([
      ['11-20T09:30:00', '11-20T10:10:00'],
      ['11-20T09:00:00', '11-20T10:00:00'],
    ]);
  });

  it('tells of no future, after a clock that went a year ahead', async () => {
    setClock('2027-11-20T09:00:00.000Z');
    await isUp(2);
    setClock('2026-11-20T09:00:00.000Z');
    await isUp(2);
    expect(await shown()).toEqual([['11-20T09:00:00', '11-20T09:02:00']]);
  });

  it('goes over midnight', async () => {
    setClock('2026-11-20T23:59:00.000Z');
    await isUp(2);
    expect(await shown()).toEqual([['11-20T23:59:00', '11-21T00:01:00']]);
  });

  it('reaches 90 days back', async () => {
    await isUp(1);
    porchlight.pass(90 * 24 * 60);
    expect(await shown()).toEqual([['11-20T09:00:00', '11-20T09:01:00']]);
    porchlight.pass(1.1);
    expect(await shown()).toEqual([]);
  });

  it('is for those who may see the settings', async () => {
    await porchlight.unlockAll();
    expect(codeOf(await porchlight.call('dsl', 'sign.shown', {}))).toBe('ok');
    expect(codeOf(await porchlight.call('reception', 'sign.shown', {}))).toBe('not-permitted');
  });

  it('tells nobody that something changed: a beat is no news', async () => {
    await isUp(1);
    expect(porchlight.state.events).not.toContain('settings.changed');
  });
});

const at = (clock: string) => toInstant(new Date(`2026-11-${clock}Z`));
const time = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('the sign as one line of time', () => {
  it('names the gaps, latest first, and ends now', () => {
    const record = [time('20T08:00', '20T17:00'), time('21T07:30', '21T12:00')];
    expect(signTimes(record, at('21T12:01'))).toEqual([
      { ...time('21T07:30', '21T12:01'), isUp: true },
      { ...time('20T17:00', '21T07:30'), isUp: false },
      { ...time('20T08:00', '20T17:00'), isUp: true },
    ]);
  });

  it('ends in a gap when the sign is not up now', () => {
    expect(signTimes([time('20T08:00', '20T17:00')], at('20T17:02'))).toEqual([
      { ...time('20T17:00', '20T17:02'), isUp: false },
      { ...time('20T08:00', '20T17:00'), isUp: true },
    ]);
  });

  it('has no gap where two times lie over each other, in whatever order they come', () => {
    const record = [time('20T09:30', '20T10:10'), time('20T09:00', '20T10:00'), time('20T09:10', '20T09:20')];
    expect(signTimes(record, at('20T10:10'))).toEqual([{ ...time('20T09:00', '20T10:10'), isUp: true }]);
  });

  it('has nothing to tell where nothing was recorded', () => {
    expect(signTimes([], at('20T09:00'))).toEqual([]);
  });

  it('leaves the record as it is', () => {
    const record = Object.freeze([Object.freeze(time('20T08:00', '20T09:00'))]);
    signTimes(record, at('20T09:01'));
    expect(record).toEqual([time('20T08:00', '20T09:00')]);
  });
});

describe('a time on the site’s clock', () => {
  const span = (from: string, to: string) =>
    siteSpan(from as Instant, to as Instant, 'Europe/London', 'en').replace(/\s/g, ' ');

  it.each([
    ['2026-11-20T08:00:00.000Z', '2026-11-20T17:05:00.000Z', '20 Nov 2026, 08:00–17:05'],
    ['2026-11-20T08:00:00.000Z', '2026-11-21T07:00:00.000Z', '20 Nov 2026, 08:00 – 21 Nov 2026, 07:00'],
    // Summer time: the site's midnight is not that of UTC.
    ['2026-07-01T22:30:00.000Z', '2026-07-01T23:30:00.000Z', '1 Jul 2026, 23:30 – 2 Jul 2026, 00:30'],
    // The hour that clocks skip, and the one that they have twice.
    ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z', '29 Mar 2026, 00:30–02:30'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25T01:10:00.000Z', '25 Oct 2026, 01:30–01:10'],
    ['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:30.000Z', '20 Nov 2026, 08:00'],
  ])('from %s to %s reads %s', (from, to, words) => expect(span(from, to)).toBe(words));
});
