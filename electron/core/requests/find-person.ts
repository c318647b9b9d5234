import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JobControls } from '../exports/jobs.ts';
import type { NameMatcher } from '../alerts/matching/name-matcher.ts';
import type { NamedRepository } from './named-repository.ts';
import type { FoundRef } from './request-repository.ts';

/** Rows that are read at once. */
const piece = 2000;
/** Milliseconds after which the door has its turn. */
const turn = 8;

/**
 * Everybody in the records who may be the person of these names, spelt whatever way. It goes through the records in small
 * pieces, so that the door never waits for it.
 *
 * @param names whole names: the one that was asked with, and other spellings
 * @throws the reason of the signal, once that is set
 */
export async function findPerson(
  names: readonly string[],
  matcher: NameMatcher,
  repository: NamedRepository,
  { progress, signal }: JobControls,
): Promise<FoundRef[]> {
  const whole = asking(names, matcher);
  // Of a child only the first name is known, whichever word of the name that is.
  const single = asking(
    names.flatMap((name) => name.split(/\s+/)),
    matcher,
  );
  const found: FoundRef[] = [];
  const sources = repository.sources();
  const total = sources.reduce((sum, { last }) => sum + last, 0);
  let before = 0;
  let since = performance.now();
  for (const { source, last, rows } of sources) {
    for (let after = 0; after < last; after += piece) {
      for (const { id, name } of rows(after, after + piece)) {
        const score = source === 'child' ? single(name) : whole(name);
        if (score > 0) found.push({ source, id, score: Math.min(1, score) });
        if (performance.now() - since < turn) continue;
        await nextTurn();
        signal.throwIfAborted();
        since = performance.now();
      }
      progress(before + Math.min(after + piece, last), total);
    }
    before += last;
  }
  return found;
}

/** How well a name fits those that are asked for. Of a thousand visits of the same parent, one is compared. */
function asking(names: readonly string[], matcher: NameMatcher): (name: string) => number {
  const index = matcher.index(names.map((name, id) => ({ id, names: [name] })));
  const compared = new Map<string, number>();
  return (name) => {
    const score = compared.get(name) ?? index.find(name)[0]?.score ?? 0;
    compared.set(name, score);
    return score;
  };
}
