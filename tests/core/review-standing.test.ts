import { describe, expect, it } from 'vitest';
import { reviewStanding } from '../../electron/core/policy/review-standing.ts';
import type { SiteDay } from '../../shared/time.ts';
import { aYearOn } from '../../shared/time.ts';

const day = (text: string) => text as SiteDay;
const standing = (today: string, { written = '2026-01-15', next = '', open = 0 } = {}) =>
  reviewStanding(
    {
      writtenOn: day(written),
      latest: next === '' ? null : { nextReviewOn: day(next) },
      openTriggers: open,
    },
    day(today),
  );

describe('the next review', () => {
  it('is a year after the policy was written, where there was none yet', () => {
    expect(standing('2026-02-01')).toEqual({
      state: 'fine',
      writtenOn: '2026-01-15',
      nextReviewOn: '2027-01-15',
      openTriggers: 0,
    });
  });

  it('is the one that the latest review named, whatever was written since', () => {
    expect(standing('2026-02-01', { written: '2026-01-31', next: '2026-06-30' })).toMatchObject({
      writtenOn: '2026-01-31',
      nextReviewOn: '2026-06-30',
    });
  });

  it('of a leap day is on the last of February', () => {
    expect(standing('2028-03-01', { written: '2028-02-29' }).nextReviewOn).toBe('2029-02-28');
    expect(aYearOn(day('2027-02-28'))).toBe('2028-02-28');
    expect(aYearOn(day('2026-12-31'))).toBe('2027-12-31');
  });
});

describe('the state of the review', () => {
  const next = '2027-01-15';

  it.each([
    ['2026-12-03', 'fine'], // 43 days before
    ['2026-12-04', 'soon'], // six weeks before
    ['2027-01-15', 'soon'], // the day itself
    ['2027-01-16', 'overdue'],
  ])('on %s is %s', (today, state) => {
    expect(standing(today, { next }).state).toBe(state);
  });

  it('is that one was asked for, while something does, until it is overdue', () => {
    expect(standing('2026-06-01', { next, open: 2 })).toMatchObject({
      state: 'asked-for',
      openTriggers: 2,
    });
    expect(standing('2026-12-31', { next, open: 1 }).state).toBe('asked-for');
    expect(standing('2027-01-16', { next, open: 1 }).state).toBe('overdue');
  });
});
