import { describe, expect, it } from 'vitest';
import type { Agreement, AgreementContext } from '../../electron/core/passes/agreement.ts';
import { standingAgreement } from '../../electron/core/passes/agreement.ts';
import type { Stay, TierContext } from '../../electron/core/passes/tier-asked.ts';
import { tierAsked } from '../../electron/core/passes/tier-asked.ts';
import { newId } from '../../electron/core/ids.ts';
import type { Instant } from '../../shared/time.ts';

const at = (text: string) => new Date(text).toISOString() as Instant;
const context: TierContext = {
  now: at('2026-11-20T09:00Z'),
  timeZone: 'Europe/London',
  regularAfter: { visits: 3, days: 28, hours: 4 },
};
const stay = (day: string, hours = 1, rest: Partial<Stay> = {}): Stay => ({
  signedInAt: at(`${day}T09:00Z`),
  signedOutAt: at(new Date(Date.parse(`${day}T09:00Z`) + hours * 3_600_000).toISOString()),
  signedOutBy: 'visitor',
  ...rest,
});
const asked = (stays: readonly Stay[], tier: 'visitor' | 'regular' = 'visitor') =>
  tierAsked({ tier }, stays, context);

describe('whose text is asked for', () => {
  it('is that of the category, for who is here now and then', () => {
    expect(asked([])).toBe('visitor');
    expect(asked([stay('2026-11-18'), stay('2026-11-19')])).toBe('visitor');
    expect(asked([], 'regular')).toBe('regular');
  });

  it('is that for regulars after so many visits', () => {
    expect(asked([stay('2026-11-17'), stay('2026-11-18'), stay('2026-11-19')])).toBe('regular');
    expect(asked([stay('2026-11-20'), stay('2026-11-20'), stay('2026-11-20')])).toBe('regular');
  });

  it('counts site days, of which today is one', () => {
    const two = [stay('2026-11-18'), stay('2026-11-19')];
    expect(asked([stay('2026-10-24'), ...two])).toBe('regular'); // 27 days ago: the first of 28
    expect(asked([stay('2026-10-23'), ...two])).toBe('visitor');
    // In summer time it was the 24th already.
    const lateNight = stay('2026-10-24', 1, { signedInAt: at('2026-10-23T23:30Z') });
    expect(asked([lateNight, ...two])).toBe('regular');
  });

  it('counts visits that lie ahead by a clock that was set back', () => {
    expect(asked([stay('2026-11-21'), stay('2026-11-22'), stay('2026-11-23')])).toBe('regular');
  });

  it('is that for regulars after a stay that was longer than so many hours', () => {
    expect(asked([stay('2026-11-19', 4)])).toBe('visitor');
    expect(asked([stay('2026-11-19', 4.01)])).toBe('regular');
    expect(asked([stay('2026-10-23', 8)])).toBe('visitor');
  });

  it('takes nobody for a regular who forgot to sign out', () => {
    expect(asked([stay('2026-11-18', 24, { signedOutBy: 'staff' })])).toBe('visitor');
    expect(asked([stay('2026-11-18', 8, { signedOutBy: 'staff' })])).toBe('regular');
    expect(asked([stay('2026-11-18', 0, { signedOutAt: null, signedOutBy: null })])).toBe('visitor');
  });
});

describe('an agreement', () => {
  const today: AgreementContext = {
    now: context.now,
    timeZone: context.timeZone,
    policy: { version: 3, inForceSince: at('2026-11-01T09:00Z'), substantialVersion: 2 },
    hasLongerText: true,
    acknowledgementDays: { visitor: 30, regular: 365 },
  };
  const agreed = (change: Partial<Agreement> = {}): Agreement => ({
    id: newId(),
    version: 3,
    tier: 'visitor',
    at: at('2026-11-19T09:00Z'),
    how: 'tick',
    under: { signature: 'tick', tier: 'visitor' },
    ...change,
  });
  const regular = (change: Partial<Agreement> = {}) => agreed({ tier: 'regular', ...change });
  const category = { signature: 'tick', tier: 'visitor' } as const;
  const rules = (
    agreements: Agreement[],
    tier: 'visitor' | 'regular',
    change: Partial<AgreementContext> = {},
  ) => standingAgreement(agreements, category, tier, { ...today, ...change });

  it('to the shorter text does for visitors, and not for regulars', () => {
    const shorter = agreed();
    expect(rules([shorter], 'visitor')).toEqual({ rules: 'agreed', holds: shorter });
    expect(rules([shorter], 'regular')).toEqual({ rules: 'longer', holds: null });
  });

  it('to the longer text does for both', () => {
    const longer = regular();
    expect(rules([longer], 'visitor')).toEqual({ rules: 'agreed', holds: longer });
    expect(rules([longer], 'regular')).toEqual({ rules: 'agreed', holds: longer });
  });

  it('to the longer text is not forgotten because of a later one to the shorter', () => {
    const longer = regular({ at: at('2026-08-20T09:00Z') });
    const shorter = agreed();
    expect(rules([longer, shorter], 'regular').holds).toBe(longer);
    expect(rules([longer, shorter], 'visitor').holds).toBe(shorter);
  });

  it('is due after the time of its tier', () => {
    expect(rules([agreed({ at: at('2026-10-21T09:00Z') })], 'visitor').rules).toBe('due');
    expect(rules([agreed({ at: at('2026-10-22T09:00Z') })], 'visitor').rules).toBe('agreed');
    expect(rules([regular({ at: at('2025-11-20T09:00Z') })], 'regular').rules).toBe('due');
    expect(rules([regular({ at: at('2025-11-21T09:00Z') })], 'regular').rules).toBe('agreed');
    // Never longer than one of the tier that is asked for today.
    expect(rules([regular({ at: at('2026-10-21T09:00Z') })], 'visitor').rules).toBe('due');
    expect(rules([regular({ at: at('2025-11-20T09:00Z') }), agreed()], 'regular').rules).toBe('due');
  });

  it('to a version before the last change in substance has changed, for either tier', () => {
    expect(rules([agreed({ version: 1 })], 'visitor').rules).toBe('changed');
    expect(rules([agreed({ version: 1 })], 'regular').rules).toBe('changed');
    expect(rules([regular({ version: 1 })], 'regular').rules).toBe('changed');
    expect(rules([agreed({ version: 2 })], 'regular').rules).toBe('longer');
  });

  it('that was never given is due', () => {
    expect(rules([], 'visitor')).toEqual({ rules: 'due', holds: null });
    expect(rules([], 'regular')).toEqual({ rules: 'due', holds: null });
  });

  describe('where there is one text for both', () => {
    const one = { hasLongerText: false };

    it('does for regulars, again and again', () => {
      expect(rules([agreed()], 'regular', one).rules).toBe('agreed');
    });

    it('holds for as long as was said to their category', () => {
      const old = { at: at('2026-01-20T09:00Z') };
      const asRegular = agreed({ ...old, under: { signature: 'tick', tier: 'regular' } });
      expect(rules([asRegular], 'regular', one).rules).toBe('agreed');
      expect(rules([agreed(old)], 'regular', one).rules).toBe('due');
    });
  });
});
