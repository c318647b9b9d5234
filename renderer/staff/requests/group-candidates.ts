import type { Candidate, CandidateAnswer } from '../../../shared/domain/requests.ts';

/** Entries that look alike in all that is shown of them: one answer may do for all. */
export interface CandidateGroup {
  key: string;
  /** The one that stands for all, with the latest visits of all. */
  shown: Candidate;
  entries: readonly Candidate[];
  /** Null where not all have the same one. */
  answer: CandidateAnswer | null;
}

const shownVisits = 5;
const keyOf = ({ source, name, organisation, category }: Candidate) =>
  JSON.stringify([source, name, organisation, category]);

/** Puts entries of the same name, organisation and category together, but for those that are to stand on their own. */
export function groupCandidates(
  candidates: readonly Candidate[],
  apart: ReadonlySet<string>,
): CandidateGroup[] {
  return [...Map.groupBy(candidates, keyOf)].flatMap(([key, alike]) =>
    apart.has(key) ? alike.map((one) => asGroup(`${key} ${one.id}`, [one])) : [asGroup(key, alike)],
  );
}

function asGroup(key: string, entries: readonly Candidate[]): CandidateGroup {
  const [first] = entries;
  if (!first) throw new Error('a group of nobody');
  const latest = entries
    .flatMap((entry) => entry.latest)
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, shownVisits);
  const visits = entries.reduce((sum, entry) => sum + entry.visits, 0);
  const sameAnswer = entries.every(({ answer }) => answer === first.answer);
  return { key, entries, shown: { ...first, latest, visits }, answer: sameAnswer ? first.answer : null };
}
