import { describe, expect, it } from 'vitest';
import { groupCandidates } from '../../renderer/staff/requests/group-candidates.ts';
import type { Candidate } from '../../shared/domain/requests.ts';
import type { SiteDay } from '../../shared/time.ts';

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  source: 'visitor',
  id,
  name: 'Łucja Nowak-Reed',
  organisation: 'Hillside School',
  category: 'Visitor',
  score: 1,
  visits: 1,
  latest: [{ day: `2026-11-0${id}` as SiteDay, category: 'Visitor', host: '' }],
  answer: null,
  ...change,
});

describe('entries that may be the person', () => {
  it('stand together where all that is shown of them is alike, with the latest visits first', () => {
    const [group, ...rest] = groupCandidates([candidate('1'), candidate('3'), candidate('2')], new Set());
    expect(rest).toEqual([]);
    expect(group?.shown.visits).toBe(3);
    expect(group?.shown.latest.map(({ day }) => day)).toEqual(['2026-11-03', '2026-11-02', '2026-11-01']);
  });

  it.each([
    { organisation: 'Penrose Heating' },
    { name: 'Lucja Nowak Reed' },
    { category: 'Contractor' },
    { source: 'expected' as const },
  ])('stand apart where something differs: %j', (change) =>
    expect(groupCandidates([candidate('1'), candidate('2', change)], new Set())).toHaveLength(2),
  );

  it('stand apart where somebody wants to answer for each', () => {
    const entries = [candidate('1'), candidate('2')];
    const [group] = groupCandidates(entries, new Set());
    expect(groupCandidates(entries, new Set([group?.key ?? '']))).toHaveLength(2);
  });

  it('have no answer together where they have not the same one', () => {
    const entries = [candidate('1', { answer: 'yes' }), candidate('2', { answer: 'no' })];
    expect(groupCandidates(entries, new Set())[0]?.answer).toBeNull();
    const alike = entries.map((entry): Candidate => ({ ...entry, answer: 'yes' }));
    expect(groupCandidates(alike, new Set())[0]?.answer).toBe('yes');
  });
});
