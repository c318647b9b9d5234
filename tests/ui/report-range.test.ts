import { expect, test } from 'vitest';
import { rangeOf } from '../../renderer/staff/reports/report-range.ts';
import type { SiteDay } from '../../shared/time.ts';

const first = (name: keyof typeof rangeOf, today: string) => rangeOf[name](today as SiteDay).first;

test('the last 30 days are thirty, today with them', () => {
  expect(rangeOf.days30('2026-03-30' as SiteDay)).toEqual({ first: '2026-03-01', last: '2026-03-30' });
});

test('the last 3 months begin on the day after the same day of the month, or after its last', () => {
  expect(first('months3', '2026-11-20')).toBe('2026-08-21');
  expect(first('months3', '2026-02-10')).toBe('2025-11-11');
  // There is no 31 February.
  expect(first('months3', '2026-05-31')).toBe('2026-03-01');
  expect(first('months3', '2028-05-31')).toBe('2028-03-01');
});

test('the school year begins on the first of September, last year’s until then', () => {
  expect(first('schoolYear', '2026-09-01')).toBe('2026-09-01');
  expect(first('schoolYear', '2026-08-31')).toBe('2025-09-01');
});
