import { describe, expect, test } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import { proposedUntil } from '../../renderer/staff/exceptions/exception-dates.ts';
import { sortExceptions } from '../../renderer/staff/exceptions/sort-exceptions.ts';
import { groupLockers } from '../../renderer/staff/lockers/group-lockers.ts';
import { kindsForLocker } from '../../renderer/staff/lockers/kinds-for-locker.ts';
import { isCheckDue } from '../../renderer/staff/registers/last-check.ts';
import type { DeviceException } from '../../shared/domain/exceptions.ts';
import type { CategoryId, ExceptionId, LockerUseId, VisitId } from '../../shared/domain/ids.ts';
import type { Locker, LockerUse } from '../../shared/domain/lockers.ts';
import { addDays, SiteDay, toInstant } from '../../shared/time.ts';

const day = (text: string) => SiteDay.parse(text);

const use = (more: Partial<LockerUse>): LockerUse => ({
  id: newId<LockerUseId>(),
  visitId: newId<VisitId>(),
  visitorName: 'Imke Sandoval',
  kinds: ['phone'],
  handedInAt: toInstant(new Date('2026-11-23T09:00:00Z')),
  left: false,
  earlierDay: false,
  ...more,
});

describe('lockers', () => {
  const lockers: Locker[] = [
    { number: 12, use: use({}) },
    { number: 1, use: null },
    { number: 3, use: use({ left: true }) },
    { number: 2, use: use({ earlierDay: true }) },
    { number: 10, use: null },
  ];
  const groups = groupLockers(lockers);
  const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);

  test('what was left, and what is there since an earlier day, stands apart', () => {
    expect(numbers(groups.overdue)).toEqual([2, 3]);
    expect(numbers(groups.inUse)).toEqual([12]);
  });

  test('free ones are in the order of their numbers, not of their digits', () => {
    expect(groups.free).toEqual([1, 10]);
  });

  test('the highest number that holds something is known, and 0 where none does', () => {
    expect(groups.lastUsed).toBe(12);
    expect(groupLockers([{ number: 4, use: null }]).lastUsed).toBe(0);
  });

  test('only what a visitor said goes into a locker is ticked beforehand', () => {
    const devices = [
      { kind: 'phone', handling: 'locker' },
      { kind: 'watch', handling: 'bag' },
      { kind: 'camera', handling: 'locker' },
    ] as const;
    expect(kindsForLocker(devices)).toEqual(['phone', 'camera']);
  });
});

describe('how long a permission is proposed to hold', () => {
  test.each([
    ['2026-11-23', 'on-call', '2026-12-23'],
    ['2026-11-23', '', '2026-12-23'],
    ['2026-11-23', 'medical', '2027-11-23'],
    // No 31 February, and no 29 in most years.
    ['2027-01-31', 'other', '2027-02-28'],
    ['2028-01-31', 'other', '2028-02-29'],
    ['2028-02-29', 'medical', '2029-02-28'],
    ['2026-12-31', 'interpreter', '2027-01-31'],
  ] as const)('from %s, %s: until %s', (from, reason, until) => {
    expect(proposedUntil(from, reason)).toBe(until);
  });

  test('a day that is being typed stays as it is', () => {
    expect(proposedUntil('', 'medical')).toBe('');
    expect(proposedUntil('2026-13-99', 'medical')).toBe('2026-13-99');
  });
});

test('permissions that hold come first, those that end soon before others; what is over comes last, latest first', () => {
  const permission = (state: DeviceException['state'], until: string): DeviceException => ({
    id: newId<ExceptionId>(),
    for: { categoryId: newId<CategoryId>() },
    device: 'phone',
    reason: 'on-call',
    note: '',
    places: '',
    from: day('2026-01-01'),
    until: day(until),
    forName: 'Contractor',
    approvedBy: 'Ines Hallworth',
    approvedAt: toInstant(new Date('2026-01-01T09:00:00Z')),
    state,
  });
  const mixed = [
    permission('ended', '2026-05-01'),
    permission('expired', '2026-02-01'),
    permission('holds', '2026-12-24'),
    permission('expired', '2026-03-01'),
    permission('coming', '2026-12-31'),
    permission('holds', '2026-11-30'),
  ];
  expect(sortExceptions(mixed).map(({ state, until }) => [state, until])).toEqual([
    ['holds', '2026-11-30'],
    ['holds', '2026-12-24'],
    ['coming', '2026-12-31'],
    ['expired', '2026-03-01'],
    ['expired', '2026-02-01'],
    ['ended', '2026-05-01'],
  ]);
});

test('a check is due after 90 days, and where there never was one', () => {
  const today = day('2026-11-23');
  expect(isCheckDue(null, today)).toBe(true);
  expect(isCheckDue(today, today)).toBe(false);
  expect(isCheckDue(addDays(today, -90), today)).toBe(false);
  expect(isCheckDue(addDays(today, -91), today)).toBe(true);
});
