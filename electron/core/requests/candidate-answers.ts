import type { CandidateAnswer, CandidateRef, RequestEvent } from '../../../shared/domain/requests.ts';

/** One entry of the records, as a key. */
export const refKey = ({ source, id }: CandidateRef): string => `${source} ${id}`;

/** What was last said of each entry. */
export function latestAnswers(events: readonly RequestEvent[]): Map<string, CandidateAnswer> {
  const answers = new Map<string, CandidateAnswer>();
  for (const { kind, facts, undone } of events) {
    if (kind !== 'said' || undone || !facts.answer) continue;
    for (const ref of facts.refs ?? []) answers.set(refKey(ref), facts.answer);
  }
  return answers;
}

/** The entries that were said to be of the person. */
export function confirmedRefs(events: readonly RequestEvent[]): CandidateRef[] {
  const answers = latestAnswers(events);
  const said = new Map(events.flatMap(({ facts }) => facts.refs ?? []).map((ref) => [refKey(ref), ref]));
  return [...said].filter(([key]) => answers.get(key) === 'yes').map(([, ref]) => ref);
}
