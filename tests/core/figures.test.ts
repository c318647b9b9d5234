import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hideSmallGroups } from '../../electron/core/reports/small-groups.ts';
import { outcomes, seen } from '../../shared/domain/challenges.ts';
import { exceptionReasons } from '../../shared/domain/exceptions.ts';
import { incidentCategories, incidentStates } from '../../shared/domain/incidents.ts';
import type { Bars, Figures } from '../../shared/domain/reports.ts';
import { roles } from '../../shared/roles.ts';
import { roleMay } from '../../shared/roles.ts';
import { siteDay } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { markImported, reportRecords } from '../support/report-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { termDays, writeTerm } from '../support/termly-records.ts';

let porchlight: SetUpApp;
let records: ReturnType<typeof reportRecords>;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('dsl');
  records = reportRecords(porchlight);
});

const range = { first: '2026-10-24', last: '2026-10-27' };
const figures = (role: 'dsl' | 'head' | 'admin' = 'dsl', days = range) =>
  porchlight.must(role, 'reports.figures', days);
const told = (bars: Bars) =>
  Object.fromEntries((bars ?? []).filter(({ count }) => count !== 0).map(({ code, count }) => [code, count]));
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const noon = '2026-10-25T12:00:00.000Z';
const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

describe('visits', () => {
  it('belong to the site day of their sign-in, over the end of summer time too', async () => {
    // London was an hour ahead until 25 October.
    const inside = ['2026-10-23T23:00:00.000Z', '2026-10-27T23:59:59.999Z'];
    const outside = ['2026-10-23T22:59:59.999Z', '2026-10-28T00:00:00.000Z'];
    for (const at of inside) times(3, () => records.addVisit({ at, category: 'Contractor', agreedTo: 1 }));
    for (const at of outside) times(9, () => records.addVisit({ at, category: 'Delivery', agreedTo: 1 }));
    const { visits } = await figures();
    expect(visits.total).toBe(6);
    expect(told(visits.byCategory)).toEqual({ Contractor: 6 });
  });

  it('count as agreed to by what was in force in substance when the visitor came', async () => {
    records.addVersion(2, '2026-10-24T00:00:00.000Z', true);
    records.addVersion(3, '2026-10-25T00:00:00.000Z', false);
    const withdrawn = records.addVersion(4, '2026-10-25T06:00:00.000Z', true);
    porchlight.db
      .prepare(`INSERT INTO policy_withdrawal VALUES (?, '2026-10-25T01:00:00.000Z', ?, 'A mistake')`)
      .run(withdrawn, porchlight.idOf('dsl'));
    records.addVersion(5, '2026-10-26T00:00:00.000Z', true);
    const visit = (at: string, agreedTo?: number, restsOn?: string) =>
      records.addVisit({ at, category: 'Visitor', agreedTo, restsOn }).acknowledgementId ?? undefined;
    const before = visit('2026-10-20T12:00:00.000Z', 1);
    const onSecond = visit('2026-10-24T12:00:00.000Z', 2);
    // Agreed: the second or a later one, at the visit or before, whatever changed after it or was withdrawn.
    times(5, () => visit(noon, 2));
    times(4, () => visit(noon, 3));
    times(3, () => visit(noon, undefined, onSecond));
    // Not agreed: the first, at the visit or before; nothing; and the second once the fifth is in force.
    times(3, () => visit(noon, 1));
    times(2, () => visit(noon, undefined, before));
    times(2, () => visit(noon));
    times(4, () => visit('2026-10-26T12:00:00.000Z', 3));
    const { visits } = await figures();
    expect(visits.total).toBe(24);
    expect(visits.acknowledged).toEqual({ count: 13, missing: 11, imported: 0, rate: 54 });
  });

  it('leave out visits that were imported: whether their visitors agreed is not known', async () => {
    times(8, () => records.addVisit({ at: noon, category: 'Visitor', agreedTo: 1 }));
    times(8, () => records.addVisit({ at: noon, category: 'Visitor' }));
    const ofImport = times(9, () => records.addVisit({ at: noon, category: 'Visitor' }).visitId);
    markImported(porchlight, ofImport);
    const { visits } = await figures();
    expect(visits.total).toBe(25);
    expect(visits.acknowledged).toEqual({ count: 8, missing: 8, imported: 9, rate: 50 });
  });

  it('have no rate that would tell how few had not agreed', async () => {
    times(40, () => records.addVisit({ at: noon, category: 'Visitor', agreedTo: 1 }));
    records.addVisit({ at: noon, category: 'Visitor' });
    const { visits } = await figures();
    expect(visits).toMatchObject({
      total: 41,
      acknowledged: { count: 'many', missing: 'few', rate: null },
    });
  });
});

describe('challenges', () => {
  it('are counted by each thing that was seen and came of them, those withdrawn left out', async () => {
    const at = noon;
    times(6, () => records.addChallenge({ at, seen: ['phone-in-use', 'no-badge'], outcomes: ['escorted'] }));
    times(5, () => records.addChallenge({ at, seen: ['no-badge'], outcomes: ['badge-fixed', 'escorted'] }));
    times(7, () => records.addChallenge({ at, seen: ['other'], outcomes: ['false-alarm'], withdrawn: true }));
    const { challenges } = await figures();
    expect(challenges.total).toBe(11);
    expect(told(challenges.bySeen)).toEqual({ 'phone-in-use': 6, 'no-badge': 11 });
    expect(told(challenges.byOutcome)).toEqual({ escorted: 11, 'badge-fixed': 5 });
    expect(challenges.bySeen?.map(({ code }) => code)).toEqual([...seen]);
  });
});

describe('incidents', () => {
  const report = (count: number, entries: Parameters<typeof records.addIncident>[0]['entries'] = []) =>
    times(count, () => records.addIncident({ at: noon, category: 'device-in-use', entries }));

  it('stand as they stood at the end of the range', async () => {
    const seenAt = { kind: 'seen', at: later(noon, 5) } as const;
    const next = { kind: 'closed', at: '2026-10-28T00:00:00.000Z' } as const;
    report(5);
    report(6, [seenAt, next]);
    report(7, [seenAt, { kind: 'closed', at: later(noon, 6) }]);
    report(8, [seenAt, { kind: 'closed', at: later(noon, 6) }, { kind: 'reopened', at: later(noon, 7) }, { kind: 'note', at: later(noon, 8) }]); // prettier-ignore
    const { incidents } = await figures();
    expect(incidents?.total).toBe(26);
    expect(told(incidents?.byState ?? [])).toEqual({ new: 5, seen: 6, closed: 7, 'in-hand': 8 });
  });

  it('tell the median of the minutes to the first reading, and none of fewer than five', async () => {
    for (const minutes of [2, 10, 11, 300]) report(1, [{ kind: 'seen', at: later(noon, minutes) }]);
    expect((await figures()).incidents?.medianMinutesToDsl).toBeNull();
    report(1, [{ kind: 'seen', at: later(noon, 12) }]);
    expect((await figures()).incidents?.medianMinutesToDsl).toBe(11);
    report(1, [{ kind: 'seen', at: later(noon, 14) }]);
    // The mean of 11 and 12, rounded.
    expect((await figures()).incidents?.medianMinutesToDsl).toBe(12);
    // What nobody has read yet takes longest of all: at first it moves the middle, then it is the middle.
    report(1);
    expect((await figures()).incidents?.medianMinutesToDsl).toBe(12);
    report(5);
    expect((await figures()).incidents?.medianMinutesToDsl).toBeNull();
  });

  it('that were sent to the head change no number, whoever asks', async () => {
    report(9, [{ kind: 'seen', at: later(noon, 5) }]);
    await porchlight.unlock('head');
    const [before, beforeForHead] = [await figures('dsl'), await figures('head')];
    const toHead = { at: noon, category: 'allegation', recipient: 'head' } as const;
    times(6, () => records.addIncident({ ...toHead, entries: [{ kind: 'seen', at: later(noon, 900) }] }));
    expect(await figures('dsl')).toEqual(before);
    expect(await figures('head')).toEqual(beforeForHead);
    expect(beforeForHead).toEqual(before);
  });

  it('are numbers for those alone who may read reports', async () => {
    report(9);
    await porchlight.unlockAll();
    for (const role of roles) {
      const result = await porchlight.call(role, 'reports.figures', range);
      if (!roleMay(role, 'reports.read')) expect(codeOf(result)).toBe('not-permitted');
      else expect(result.ok && result.value.incidents !== null).toBe(roleMay(role, 'incidents.read'));
    }
  });
});

describe('exceptions', () => {
  it('count when they held on one of the days', async () => {
    const add = (count: number, from: string, until: string, endedAt?: string) =>
      times(count, () => records.addException({ reason: 'medical', from, until, endedAt }));
    add(5, '2026-09-01', '2026-10-24');
    add(6, '2026-10-27', '2026-12-01');
    // Ended in the range, on its first day; and before.
    add(7, '2026-09-01', '2026-12-01', '2026-10-23T23:30:00.000Z');
    add(8, '2026-09-01', '2026-12-01', '2026-10-23T22:30:00.000Z');
    // Over before, still to come, or ended before it began.
    add(9, '2026-09-01', '2026-10-23');
    add(10, '2026-10-28', '2026-12-01');
    add(11, '2026-10-26', '2026-12-01', '2026-10-25T12:00:00.000Z');
    const { exceptions } = await figures();
    expect(exceptions.total).toBe(18);
    expect(told(exceptions.byReason)).toEqual({ medical: 18 });
  });
});

describe('the figures', () => {
  it('of a term hold no name, note or word that anybody typed', async () => {
    writeTerm(porchlight);
    expect(JSON.stringify(await figures('dsl', termDays))).not.toContain('CANARY');
  });

  it('are those of a naive recount, whatever happened', async () => {
    const hour = fc.integer({ min: 0, max: 8 * 24 }).map((h) => later('2026-10-22T00:00:00.000Z', h * 60));
    const some = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1, maxLength: 3 });
    const visit = fc.record({
      at: hour,
      category: fc.constantFrom('Visitor', 'Contractor'),
      agreed: fc.boolean(),
    });
    const challenge = fc.record({
      at: hour,
      seen: some(seen),
      outcomes: some(outcomes),
      withdrawn: fc.boolean(),
    });
    const incident = fc.record({
      at: hour,
      category: fc.constantFrom(...incidentCategories),
      recipient: fc.constantFrom('dsl', 'head'),
      readAfter: fc.option(fc.integer({ min: 1, max: 4000 })),
    });
    const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 40, size: 'max' });
    const all = fc.record({ visits: many(visit), challenges: many(challenge), incidents: many(incident) });
    await fc.assert(
      fc.asyncProperty(all, async (happened) => {
        porchlight.db.exec('SAVEPOINT before_all');
        try {
          for (const { at, category, agreed } of happened.visits) {
            records.addVisit({ at, category, agreedTo: agreed ? 1 : undefined });
          }
          for (const one of happened.challenges) records.addChallenge(one);
          for (const { readAfter, ...one } of happened.incidents) {
            const entries =
              readAfter === null ? [] : [{ kind: 'seen' as const, at: later(one.at, readAfter) }];
            records.addIncident({ ...one, entries });
          }
          expect(comparable(await figures())).toEqual(recount(happened));
        } finally {
          porchlight.db.exec('ROLLBACK TO before_all; RELEASE before_all');
        }
      }),
      { numRuns: 25 },
    );
  });
});

interface Happened {
  visits: { at: string; category: string; agreed: boolean }[];
  challenges: { at: string; seen: string[]; outcomes: string[]; withdrawn: boolean }[];
  incidents: { at: string; category: string; recipient: string; readAfter: number | null }[];
}

/** The same figures by another way: day by day in TypeScript. What is told of small groups has tests of its own. */
function recount({ visits, challenges, incidents }: Happened) {
  const inRange = ({ at }: { at: string }) => {
    const day = siteDay(at as Instant, 'Europe/London');
    return day >= range.first && day <= range.last;
  };
  const came = visits.filter(inRange);
  const spoke = challenges.filter(inRange).filter(({ withdrawn }) => !withdrawn);
  const reported = incidents.filter(inRange).filter(({ recipient }) => recipient === 'dsl');
  const end = Date.parse('2026-10-28T00:00:00.000Z');
  const isRead = ({ at, readAfter }: Happened['incidents'][number]) =>
    readAfter !== null && Date.parse(at) + readAfter * 60_000 < end;
  const many = (codes: readonly string[], list: string[]) =>
    codes.map((code) => list.filter((one) => one === code).length);
  const agreed = came.filter((one) => one.agreed).length;
  const names = [...new Set(porchlight.services.categories.offered().map((c) => c.names.en))];
  const states = reported.map((one) => (isRead(one) ? 'seen' : 'new'));
  const minutes = reported
    .map((one) => (isRead(one) ? (one.readAfter ?? 0) : Infinity))
    .toSorted((a, b) => (a === b ? 0 : a - b));
  const half = minutes.length / 2;
  const middle = ((minutes[Math.ceil(half) - 1] ?? 0) + (minutes[Math.floor(half)] ?? 0)) / 2;
  const part = (of: 'one' | 'several', codes: readonly string[], list: string[]) => ({
    of,
    counts: many(codes, list),
  });
  return {
    visits: hideSmallGroups(came.length, [
      part('one', names, came.map(({ category }) => category)),
      { of: 'one', counts: [agreed, came.length - agreed] },
    ]),
    challenges: hideSmallGroups(spoke.length, [
      part('several', seen, spoke.flatMap((one) => one.seen)),
      part('several', outcomes, spoke.flatMap((one) => one.outcomes)),
    ]),
    incidents: hideSmallGroups(reported.length, [
      part('one', incidentCategories, reported.map(({ category }) => category)),
      part('one', incidentStates, states),
    ]),
    median: reported.filter(isRead).length < 5 || middle === Infinity ? null : Math.round(middle),
    exceptions: hideSmallGroups(0, [{ of: 'one', counts: exceptionReasons.map(() => 0) }]),
  }; // prettier-ignore
}

function comparable({ visits, challenges, incidents, exceptions }: Figures): ReturnType<typeof recount> {
  const counts = (bars: Bars | undefined) => bars?.map(({ count }) => count) ?? null;
  const { acknowledged } = visits;
  const agreement = acknowledged && [acknowledged.count, acknowledged.missing];
  return {
    visits: { total: visits.total, parts: [counts(visits.byCategory), agreement] },
    challenges: { total: challenges.total, parts: [counts(challenges.bySeen), counts(challenges.byOutcome)] },
    incidents: {
      total: incidents?.total ?? 0,
      parts: [counts(incidents?.byCategory), counts(incidents?.byState)],
    },
    median: incidents?.medianMinutesToDsl ?? null,
    exceptions: { total: exceptions.total, parts: [counts(exceptions.byReason)] },
  };
}
