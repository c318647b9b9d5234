import { describe, expect, it } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import type { RollCallEntry } from '../../shared/domain/roll-call.ts';
import type { Instant } from '../../shared/time.ts';
import { groupEntries } from '../../renderer/staff/roll-call/group-entries.ts';

const at = '2026-11-20T09:00:00.000Z' as Instant;
const entry = (change: Partial<RollCallEntry>): RollCallEntry => ({
  id: newId(),
  kind: 'visitor',
  name: 'Zoë Adeyemi',
  organisation: 'Penrose Heating',
  category: 'Visitor',
  host: 'Marek Zielony',
  entrance: 'Main entrance',
  badgeNumber: 4711,
  group: '',
  since: at,
  arrivedAt: null,
  now: null,
  conflicting: [],
  ...change,
});
const people = [
  entry({ kind: 'expected', name: 'Wren Castellane', entrance: '', badgeNumber: null, since: '10:30' }),
  entry({ kind: 'expected', name: 'Came Already', entrance: '', arrivedAt: at }),
  entry({ kind: 'staff', name: 'Rowan Ashby', host: '', now: { mark: 'here', by: 'Tobi Marsh', at } }),
  entry({ name: 'Siân Merriweather', now: { mark: 'not-found', by: 'Tobi Marsh', at } }),
  entry({}),
  entry({ name: 'Kwabena Thistlewood', entrance: 'Garden gate' }),
];
const names = (...args: Parameters<typeof groupEntries>) =>
  groupEntries(...args).map(({ entries }) => entries.map(({ name }) => name));

describe('the people of a roll call', () => {
  it('stand by entrance and host: visitors, then staff, then who is still expected', () => {
    expect(names(people, 'all', '')).toEqual([
      ['Kwabena Thistlewood'],
      ['Siân Merriweather', 'Zoë Adeyemi'],
      ['Rowan Ashby'],
      ['Wren Castellane'],
    ]);
  });

  it('who are not accounted for are those of whom nothing was said, and those not found', () => {
    expect(names(people, 'not-yet', '').flat()).not.toContain('Rowan Ashby');
    expect(names(people, 'not-yet', '').flat()).toContain('Siân Merriweather');
    expect(names(people, 'not-found', '')).toEqual([['Siân Merriweather']]);
  });

  it('are found by any part of a name without its accents, and by badge', () => {
    expect(names(people, 'all', 'zoe ade')).toEqual([['Zoë Adeyemi']]);
    expect(names(people, 'all', '4711').flat()).toHaveLength(4);
    expect(names(people, 'all', 'nobody of that name')).toEqual([]);
  });
});
