import { expect, test } from 'vitest';
import { isNight } from '../../renderer/kiosk/sign/night.ts';

const overMidnight = { from: '20:00', to: '06:00' };

for (const [clock, night] of [
  ['19:59', false],
  ['20:00', true],
  ['23:59', true],
  ['00:00', true],
  ['05:59', true],
  ['06:00', false],
] as const)
  // prettier-ignore
  test(`from 20:00 to 06:00, ${clock} is ${night ? 'night' : 'day'}`, () =>
    expect(isNight(clock, overMidnight)).toBe(night));

test('a night within one day, and none where both times are the same', () => {
  expect(isNight('02:00', { from: '01:00', to: '05:00' })).toBe(true);
  expect(isNight('05:00', { from: '01:00', to: '05:00' })).toBe(false);
  expect(isNight('12:00', { from: '12:00', to: '12:00' })).toBe(false);
});
