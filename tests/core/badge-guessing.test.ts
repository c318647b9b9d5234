import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

/** What one try with a number that nobody has is answered. */
async function guess(on: SetUpApp = porchlight, code = '99'): Promise<string> {
  const result = await on.call('door', 'visits.findByBadge', { code });
  if (result.ok) return 'found';
  const { code: answer, retryAfterSeconds } = result.error;
  return retryAfterSeconds === undefined ? answer : `${answer} ${retryAfterSeconds}`;
}

async function guessTimes(times: number): Promise<string[]> {
  const answers = [];
  for (let i = 0; i < times; i++) answers.push(await guess());
  return answers;
}

describe('guessing badge numbers', () => {
  it('slows down after five wrong ones', async () => {
    expect(await guessTimes(6)).toEqual([...Array<string>(5).fill('badge-not-found'), 'too-soon 5']);
  });

  it('grows slower, up to a minute', async () => {
    await guessTimes(5);
    const waits = [];
    for (let i = 0; i < 7; i++) {
      const wait = Number((await guess()).split(' ')[1]);
      waits.push(wait);
      porchlight.pass(wait / 60);
      expect(await guess()).toBe('badge-not-found');
    }
    expect(waits).toEqual([5, 10, 20, 40, 60, 60, 60]);
  });

  it('is slow by either call, and for right numbers too', async () => {
    const { badgeNumber } = await porchlight.signIn();
    const code = String(badgeNumber);
    for (let i = 0; i < 5; i++) await porchlight.call('door', 'visits.signOut', { code: '99' });
    expect(await guess(porchlight, code)).toBe('too-soon 5');
    expect(codeOf(await porchlight.call('door', 'visits.signOut', { code }))).toBe('too-soon');
    porchlight.pass(5 / 60);
    expect(codeOf(await porchlight.call('door', 'visits.signOut', { code }))).toBe('ok');
  });

  it('is slow in parallel as well', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess()));
    expect(answers.filter((answer) => answer === 'badge-not-found')).toHaveLength(5);
  });

  it('is not forgiven by switching the machine off and on', async () => {
    await guessTimes(5);
    expect(await guess(await porchlight.restart())).toBe('too-soon 5');
  });

  it('is forgiven by a sign-out, but not by looking at one’s own badge in between', async () => {
    const code = String((await porchlight.signIn()).badgeNumber);
    await guessTimes(4);
    expect(await guess(porchlight, code)).toBe('found');
    expect(await guess()).toBe('badge-not-found');
    expect(await guess()).toBe('too-soon 5');
    porchlight.pass(1);
    await porchlight.must('door', 'visits.signOut', { code });
    expect(await guessTimes(5)).toEqual(Array<string>(5).fill('badge-not-found'));
  });

  it('is forgotten after ten minutes', async () => {
    await guessTimes(5);
    porchlight.pass(10.2);
    expect(await guessTimes(5)).toEqual(Array<string>(5).fill('badge-not-found'));
  });

  it('locks nobody out for longer than a pause when the clock is set back', async () => {
    await guessTimes(5);
    porchlight.pass(-365 * 24 * 60);
    expect(await guess()).toBe('too-soon 5');
    porchlight.pass(5 / 60);
    expect(await guess()).toBe('badge-not-found');
    expect(await guess()).toBe('too-soon 10');
  });

  it('does not judge what cannot be a badge', async () => {
    for (const code of ['', '  ', '12-34', 'é', 'A'.repeat(41)]) {
      const result = await porchlight.call('door', 'visits.findByBadge', { code });
      expect(codeOf(result)).toBe('invalid-input');
    }
    expect(porchlight.db.prepare('SELECT count(*) FROM throttle').pluck().get()).toBe(0);
  });
});
