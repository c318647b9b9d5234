import type { ChallengeEntry } from '../../../shared/domain/challenges.ts';

const offered = 6;

/** The places where people were challenged lately, those that come up most often first. Spelling aside, each once. */
export function placesLately(entries: readonly Pick<ChallengeEntry, 'place' | 'withdrawn'>[]): string[] {
  const counts = new Map<string, { place: string; count: number }>();
  for (const { place, withdrawn } of entries) {
    if (place === '' || withdrawn) continue;
    const key = place.toLocaleLowerCase('en').replaceAll(/\s+/g, ' ');
    // Entries come newest first: the newest spelling stands.
    counts.set(key, { place: counts.get(key)?.place ?? place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, offered)
    .map(({ place }) => place);
}
