import { describe, expect, it } from 'vitest';
import type { VisitFacts } from '../../electron/core/challenges/challenge-reasons.ts';
import { challengeReasons } from '../../electron/core/challenges/challenge-reasons.ts';
import { bySeverityThenTime } from '../../electron/core/challenges/worst-first.ts';
import type { PolicyStanding } from '../../electron/core/policy/policy-service.ts';
import type { ChallengeRules, Reason, ReasonCode } from '../../shared/domain/challenges.ts';
import { defaultChallengeRules, Reason as ReasonShape, reasonCodes } from '../../shared/domain/challenges.ts';
import type { Instant } from '../../shared/time.ts';

const at = (text: string) => new Date(text).toISOString() as Instant;

/** Somebody of whom there is nothing to say: badge printed, in time, expected until half past. */
const fine: VisitFacts = {
  alert: 'none',
  signedInAt: at('2026-11-20T09:00:00Z'),
  expectedOutAt: at('2026-11-20T09:30:00Z'),
  escort: 'escorted',
  host: 'Gwen Pritchard',
  devices: [{ kind: 'phone', handling: 'bag', accepted: true }],
  deviceRules: { phone: ['bag', 'locker'], watch: [] },
  exceptions: [],
  inLocker: [],
  numberedLockers: false,
  acknowledgedVersion: 1,
  identity: 'not-needed',
  badge: { state: 'sent', prints: 1 },
  breaches: [],
};

const monday = at('2026-11-16T08:00:00Z');
const policy: PolicyStanding = { version: 1, inForceSince: monday, substantialVersion: 1 };

function reasons(
  change: Partial<VisitFacts>,
  now = '2026-11-20T09:10:00Z',
  timeZone = 'Europe/London',
  context: { rules?: Partial<ChallengeRules>; policy?: PolicyStanding } = {},
): Reason[] {
  const rules = { ...defaultChallengeRules, ...context.rules };
  const list = challengeReasons(
    { ...fine, ...change },
    { policy, ...context, rules, now: at(now), timeZone },
  );
  return list.map((reason) => ReasonShape.parse(reason));
}
/** The same, where the rules are others. */
const byRules = (rules: Partial<ChallengeRules>, change: Partial<VisitFacts>, now?: string) =>
  reasons(change, now, undefined, { rules });
const codes = (...args: Parameters<typeof reasons>) => reasons(...args).map(({ code }) => code);

describe('a reason to challenge', () => {
  it('is not there for a visitor who does as asked', () => {
    expect(reasons({})).toEqual([]);
  });

  describe('a possible match with an alert', () => {
    it.each(['possible', 'not-sure', 'confirmed'] as const)('says how it stands: %s', (alert) => {
      expect(reasons({ alert })).toEqual([{ code: 'alert-match', severity: 'high', standing: alert }]);
    });

    it('can’t be turned off: that counts as the least urgent', () => {
      const rules = { severities: { ...defaultChallengeRules.severities, 'alert-match': 'off' } } as const;
      expect(byRules(rules, { alert: 'possible' })).toMatchObject([{ code: 'alert-match', severity: 'low' }]);
      expect(byRules(rules, { alert: 'none' })).toEqual([]);
    });

    it('comes before whatever else is as urgent', () => {
      expect(codes({ alert: 'possible', acknowledgedVersion: null })).toEqual([
        'alert-match',
        'no-acknowledgement',
      ]);
    });
  });

  describe('device kept', () => {
    it('names each device that the rule of its day did not accept, and where that of today wants it', () => {
      const devices: VisitFacts['devices'] = [
        { kind: 'phone', handling: 'bag', accepted: false },
        { kind: 'watch', handling: 'office', accepted: true },
        { kind: 'tablet', handling: 'bag', accepted: false },
      ];
      expect(reasons({ devices })).toEqual([
        {
          code: 'device-kept',
          severity: 'medium',
          devices: [
            { kind: 'phone', handling: 'bag', asked: ['bag', 'locker'] },
            { kind: 'tablet', handling: 'bag', asked: [] },
          ],
        },
      ]);
    });

    it.each(['camera', 'glasses'] as const)('is a step more urgent for %s', (kind) => {
      const devices = [{ kind, handling: 'bag', accepted: false }] as const;
      expect(reasons({ devices })).toMatchObject([{ severity: 'high' }]);
      const rules = { severities: { ...defaultChallengeRules.severities, 'device-kept': 'low' } } as const;
      expect(byRules(rules, { devices })).toMatchObject([{ severity: 'medium' }]);
    });
  });

  describe('acknowledgement', () => {
    it('is missed when there is none', () => {
      expect(reasons({ acknowledgedVersion: null })).toEqual([
        { code: 'no-acknowledgement', severity: 'high', inForce: 1, inForceSince: monday },
      ]);
    });

    const olderBy = (acknowledgedVersion: number, version: number, substantialVersion: number) =>
      reasons({ acknowledgedVersion }, undefined, undefined, {
        policy: { version, inForceSince: monday, substantialVersion },
      });
    const older = { code: 'older-policy', severity: 'low', inForceSince: monday };

    it('is old when a newer version is in force, and never because of a later one', () => {
      expect(olderBy(2, 3, 3)).toEqual([{ ...older, acknowledged: 2, inForce: 3, substantial: 3 }]);
      expect(codes({ acknowledgedVersion: 2 })).toEqual([]);
    });

    it('still holds when what came after it changed no rule in substance', () => {
      expect(olderBy(2, 4, 2)).toEqual([]);
      expect(olderBy(2, 4, 1)).toEqual([]);
      expect(olderBy(1, 4, 2)).toEqual([{ ...older, acknowledged: 1, inForce: 4, substantial: 2 }]);
    });
  });

  describe('identity not checked', () => {
    it('is there while somebody still has to look, and not after, nor where nobody has to', () => {
      expect(reasons({ identity: 'waiting' })).toEqual([
        { code: 'identity-not-checked', severity: 'medium' },
      ]);
      expect(codes({ identity: 'checked' })).toEqual([]);
      expect(codes({ identity: 'not-needed' })).toEqual([]);
    });
  });

  describe('escort without host', () => {
    it('is there for those who must be escorted and named nobody', () => {
      expect(reasons({ host: '' })).toEqual([{ code: 'escort-without-host', severity: 'medium' }]);
      expect(codes({ host: '', escort: 'unescorted' })).toEqual([]);
    });
  });

  describe('stayed past the expected time', () => {
    it('begins with the first whole minute', () => {
      expect(codes({}, '2026-11-20T09:30:00Z')).toEqual([]);
      expect(codes({}, '2026-11-20T09:30:59.999Z')).toEqual([]);
      expect(reasons({}, '2026-11-20T09:31:00Z')).toEqual([
        {
          code: 'overstayed',
          severity: 'low',
          minutes: 1,
          expectedOutAt: at('2026-11-20T09:30:00Z'),
          graceMinutes: 0,
        },
      ]);
    });

    it('begins only after the minutes of grace', () => {
      const grace = { overstayGraceMinutes: 15 };
      expect(byRules(grace, {}, '2026-11-20T09:45:59Z')).toEqual([]);
      expect(byRules(grace, {}, '2026-11-20T09:46:00Z')).toMatchObject([{ minutes: 16, graceMinutes: 15 }]);
    });

    it('is not there when the clock was set back', () => {
      expect(codes({}, '2025-01-01T00:00:00Z')).toEqual([]);
    });
  });

  describe('still here from an earlier site day', () => {
    const overnight = { expectedOutAt: at('2026-12-24T09:00:00Z') };

    it('begins at midnight in winter', () => {
      expect(codes(overnight, '2026-11-20T23:59:59.999Z')).toEqual([]);
      expect(reasons(overnight, '2026-11-21T00:00:00Z')).toEqual([
        { code: 'earlier-day', severity: 'medium', days: 1 },
      ]);
    });

    it('begins at London’s midnight in summer, an hour before UTC’s', () => {
      const summer = { signedInAt: at('2026-07-10T08:00:00Z'), expectedOutAt: at('2026-07-12T08:00:00Z') };
      expect(codes(summer, '2026-07-10T22:59:59.999Z')).toEqual([]);
      expect(codes(summer, '2026-07-10T23:00:00Z')).toEqual(['earlier-day']);
      expect(codes(summer, '2026-07-10T23:00:00Z', 'UTC')).toEqual([]);
      // Signed in after London's midnight, which is still the day before by UTC.
      const night = { ...summer, signedInAt: at('2026-07-09T23:30:00Z') };
      expect(codes(night, '2026-07-10T22:00:00Z')).toEqual([]);
    });

    it('counts days, not hours, over the days that clocks change', () => {
      const badge = { signedInAt: at('2026-03-28T22:00:00Z'), expectedOutAt: at('2027-01-01T00:00:00Z') };
      // 28 March 2026 has 24 hours, the 29th 23: its end is at 23:00 UTC.
      expect(reasons(badge, '2026-03-29T22:59:00Z')).toMatchObject([{ days: 1 }]);
      expect(reasons(badge, '2026-03-29T23:00:00Z')).toMatchObject([{ days: 2 }]);
      const autumn = { ...badge, signedInAt: at('2026-10-24T23:30:00Z') }; // 00:30 on the 25th, a day of 25 hours
      expect(codes(autumn, '2026-10-25T23:59:00Z')).toEqual([]);
      expect(reasons(autumn, '2026-10-26T00:00:00Z')).toMatchObject([{ days: 1 }]);
    });

    it('takes the place of "stayed past the expected time"', () => {
      expect(codes({}, '2026-11-21T09:00:00Z')).toEqual(['earlier-day']);
    });

    it('leaves that place where it is no reason itself', () => {
      const severities = { ...defaultChallengeRules.severities, 'earlier-day': 'off' } as const;
      expect(byRules({ severities }, {}, '2026-11-21T09:00:00Z')).toMatchObject([{ code: 'overstayed' }]);
    });
  });

  describe('badge never printed', () => {
    const waiting = { badge: { state: 'queued', prints: 0 } } as const;

    it('begins two minutes after signing in', () => {
      expect(codes(waiting, '2026-11-20T09:01:59.999Z')).toEqual([]);
      expect(reasons(waiting, '2026-11-20T09:02:00Z')).toEqual([
        { code: 'badge-not-printed', severity: 'low' },
      ]);
    });

    it('leaves the printer as long as the rules say', () => {
      expect(byRules({ badgeGraceMinutes: 0 }, waiting, '2026-11-20T09:00:00Z')).toHaveLength(1);
      expect(byRules({ badgeGraceMinutes: 10 }, waiting, '2026-11-20T09:09:59Z')).toEqual([]);
      expect(byRules({ badgeGraceMinutes: 10 }, waiting, '2026-11-20T09:10:00Z')).toHaveLength(1);
    });

    it('begins at once when printing failed for good', () => {
      expect(codes({ badge: { state: 'failed', prints: 0 } }, '2026-11-20T09:00:01Z')).toEqual([
        'badge-not-printed',
      ]);
    });

    it('is not there once a copy was printed, or where none is', () => {
      expect(codes({ badge: { state: 'failed', prints: 1 } })).toEqual([]);
      expect(codes({ badge: { state: 'queued', prints: 1 } })).toEqual([]);
      expect(codes({ badge: { state: 'off', prints: 0 } })).toEqual([]);
    });
  });

  describe('repeated breach', () => {
    const dayOne = at('2026-09-01T09:00:00Z');
    const dayTwo = at('2026-11-19T09:00:00Z');

    it('begins with as many as the rules say, and tells the latest', () => {
      expect(codes({ breaches: [dayOne] })).toEqual([]);
      expect(reasons({ breaches: [dayTwo, dayOne] })).toEqual([
        { code: 'repeated-breach', severity: 'high', count: 2, days: 90, latest: dayTwo },
      ]);
      const three = { repeated: { count: 3, days: 90 } };
      expect(byRules(three, { breaches: [dayOne, dayTwo] })).toEqual([]);
      expect(byRules(three, { breaches: [dayOne, dayTwo, dayTwo] })).toMatchObject([{ count: 3 }]);
    });

    it('forgets those from before the days it looks at', () => {
      const breaches = [dayOne, dayTwo];
      expect(codes({ breaches }, '2026-11-30T09:00:00Z')).toContain('repeated-breach');
      expect(codes({ breaches }, '2026-11-30T09:00:01Z')).not.toContain('repeated-breach');
      expect(byRules({ repeated: { count: 2, days: 30 } }, { breaches })).toEqual([]);
    });

    it('makes each other reason a step more urgent, and never more than urgent', () => {
      const breaches = [dayOne, dayTwo];
      const severityOf = (change: Partial<VisitFacts>, code: ReasonCode, now?: string) =>
        reasons({ breaches, ...change }, now).find((reason) => reason.code === code)?.severity;
      expect(severityOf({}, 'overstayed', '2026-11-20T09:31:00Z')).toBe('medium');
      expect(severityOf({ identity: 'waiting' }, 'identity-not-checked')).toBe('high');
      expect(severityOf({ acknowledgedVersion: null }, 'no-acknowledgement')).toBe('high');
    });

    it('does neither where it is switched off', () => {
      const severities = { ...defaultChallengeRules.severities, 'repeated-breach': 'off' } as const;
      const change = { breaches: [dayOne, dayTwo], identity: 'waiting' } as const;
      expect(byRules({ severities }, change)).toEqual([{ code: 'identity-not-checked', severity: 'medium' }]);
    });
  });

  it('comes worst first, whatever else there is', () => {
    const everything = {
      devices: [{ kind: 'phone', handling: 'bag', accepted: false }],
      acknowledgedVersion: null,
      identity: 'waiting',
      host: '',
      badge: { state: 'failed', prints: 0 },
    } as const;
    expect(codes(everything, '2026-11-20T12:00:00Z')).toEqual([
      'no-acknowledgement',
      'device-kept',
      'identity-not-checked',
      'escort-without-host',
      'overstayed',
      'badge-not-printed',
    ]);
  });

  it('is as urgent as the rules say, and none at all where they say off', () => {
    const everything: Partial<VisitFacts> = {
      alert: 'possible',
      devices: [{ kind: 'phone', handling: 'bag', accepted: false }],
      identity: 'waiting',
      host: '',
      badge: { state: 'failed', prints: 0 },
    };
    const noon = '2026-11-20T12:00:00Z';
    const all = (severity: ChallengeRules['severities'][ReasonCode]) =>
      Object.fromEntries(reasonCodes.map((code) => [code, severity])) as ChallengeRules['severities'];
    const usual = codes(everything, noon);
    expect(usual).toHaveLength(6);
    for (const severity of ['high', 'medium', 'low'] as const) {
      const found = byRules({ severities: all(severity) }, everything, noon);
      expect(found.map((reason) => reason.severity)).toEqual(usual.map(() => severity));
    }
    for (const code of usual.filter((one) => one !== 'alert-match')) {
      const severities = { ...defaultChallengeRules.severities, [code]: 'off' };
      const left = byRules({ severities }, everything, noon).map((reason) => reason.code);
      expect(left).toEqual(usual.filter((other) => other !== code));
    }
  });
});

describe('the list of visits', () => {
  const visit = (signedInAt: string, severity?: Reason['severity']) => ({
    signedInAt: at(signedInAt),
    reasons: severity ? [{ code: 'identity-not-checked', severity } as const] : [],
  });

  it('goes by the worst reason, then by who has been on site longest', () => {
    const list = [
      visit('2026-11-20T09:01:00Z'),
      visit('2026-11-20T09:05:00Z', 'low'),
      visit('2026-11-20T09:04:00Z', 'high'),
      visit('2026-11-20T09:03:00Z', 'high'),
      visit('2026-11-20T09:02:00Z', 'medium'),
      visit('2026-11-20T09:00:00Z'),
    ];
    expect(bySeverityThenTime(list).map(({ signedInAt }) => signedInAt.slice(14, 16))).toEqual([
      '03',
      '04',
      '02',
      '05',
      '00',
      '01',
    ]);
  });
});
