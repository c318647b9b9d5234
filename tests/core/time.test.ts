import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, SiteDay } from '../../shared/time.ts';
import {
  intlLocale,
  nextDay,
  siteDateTime,
  siteDay,
  SiteDay as SiteDayShape,
  siteTime,
  siteWhen,
  startOfSiteDay,
  TimeZone,
} from '../../shared/time.ts';

// Clocks that change at midnight, by half an hour, and not at all; both ends of the world.
const zones = [
  'Europe/London',
  'America/Santiago',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Etc/GMT-14',
  'Pacific/Apia',
  'UTC',
];
const zone = fc.constantFrom(...zones);
const day = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as SiteDay);
const instant = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);
const shift = (at: Instant, milliseconds: number) =>
  new Date(Date.parse(at) + milliseconds).toISOString() as Instant;

describe('a site day', () => {
  it('starts at its first instant: a millisecond before, it is the day before', () => {
    fc.assert(
      fc.property(day, zone, (d, z) => {
        const start = startOfSiteDay(d, z);
        expect(siteDay(start, z)).toBe(d);
        expect(siteDay(shift(start, -1), z) < d).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds every instant between its start and the next day’s', () => {
    fc.assert(
      fc.property(instant, zone, (at, z) => {
        const d = siteDay(at, z);
        expect(startOfSiteDay(d, z) <= at).toBe(true);
        expect(at < startOfSiteDay(nextDay(d), z)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['2026-11-20T00:00:00.000Z', 'Europe/London', '2026-11-20'],
    ['2026-07-09T22:59:59.999Z', 'Europe/London', '2026-07-09'],
    ['2026-07-09T23:00:00.000Z', 'Europe/London', '2026-07-10'],
    ['2026-11-20T10:00:00.000Z', 'Pacific/Kiritimati', '2026-11-21'],
    ['2026-11-20T11:59:59.999Z', 'Etc/GMT+12', '2026-11-19'],
  ])('of %s in %s is %s', (at, z, expected) => {
    expect(siteDay(at as Instant, z)).toBe(expected);
  });

  it.each([
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'], // 23 hours
    ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00.000Z'], // 25 hours
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00.000Z'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'], // midnight does not exist: it starts at 01:00
    ['2026-11-20', 'Pacific/Kiritimati', '2026-11-19T10:00:00.000Z'],
    ['2026-11-20', 'Etc/GMT+12', '2026-11-20T12:00:00.000Z'],
  ])('%s in %s starts at %s', (d, z, start) => {
    expect(startOfSiteDay(d as SiteDay, z)).toBe(start);
  });

  it('is followed by the next, over months, leap years and clock changes', () => {
    expect(nextDay('2026-12-31' as SiteDay)).toBe('2027-01-01');
    expect(nextDay('2028-02-28' as SiteDay)).toBe('2028-02-29');
    expect(nextDay('2026-03-28' as SiteDay)).toBe('2026-03-29');
  });

  it('has a year that can be written and read back', () => {
    expect(
      ['1899-12-31', '3000-01-01', '2026-02-29', '2026-1-1'].filter((d) => SiteDayShape.safeParse(d).success),
    ).toEqual([]);
    for (const d of ['1900-01-01', '2999-12-31']) {
      expect(siteDay(startOfSiteDay(SiteDayShape.parse(d), 'Europe/London'), 'Europe/London')).toBe(d);
    }
  });
});

describe('a time zone', () => {
  it('is a place’s that this machine knows', () => {
    for (const z of [...zones, 'Europe/Kyiv']) expect(TimeZone.safeParse(z).success).toBe(true);
    for (const z of [
      '',
      'Europe/Atlantis',
      '+23:59',
      '+01:00',
      '-05',
      'x'.repeat(65),
      'BST ',
      '../etc/passwd',
    ]) {
      expect(TimeZone.safeParse(z).success, z).toBe(false);
    }
  });
});

describe('dates for people', () => {
  it('are written the British way in English', () => {
    const at = '2026-11-20T15:05:00.000Z' as Instant;
    expect(intlLocale('en')).toBe('en-GB');
    expect(intlLocale('pl')).toBe('pl');
    expect(siteDateTime(at, 'Europe/London', 'en')).toBe('20 Nov 2026, 15:05');
    expect(siteTime(at, 'Europe/London', 'en')).toBe('15:05');
    expect(siteTime('2026-07-20T23:05:00.000Z' as Instant, 'Europe/London', 'en')).toBe('00:05');
  });
});

describe('an instant as one would say it', () => {
  const now = '2026-11-20T09:00:00.000Z' as Instant; // a Friday
  const said = (at: string) => siteWhen(at as Instant, now, 'Europe/London', 'en');

  it('is the time for today, the weekday for the six days before, and else the date', () => {
    expect(said('2026-11-20T00:00:00.000Z')).toBe('00:00');
    expect(said('2026-11-19T23:59:00.000Z')).toBe('Thursday');
    expect(said('2026-11-14T12:00:00.000Z')).toBe('Saturday');
    expect(said('2026-11-13T12:00:00.000Z')).toBe('13 November 2026');
    expect(said('2026-11-21T12:00:00.000Z')).toBe('21 November 2026');
  });
});
