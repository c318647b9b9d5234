import { diffArrays, diffWords } from 'diff';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Pictogram, PolicyRule } from '../../../shared/domain/policy.ts';

/** A stretch of a sentence: in both versions, in the second alone, or in the first alone. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What became of a rule from one version to another. `moved`: the same sentence at another place. `changed`: alike
 * enough to be shown as one sentence with its words changed.
 */
export interface Difference {
  kind: 'same' | 'moved' | 'changed' | 'added' | 'removed';
  /** As it stands in the second version; one that was removed, as it stood in the first. */
  rule: PolicyRule;
  stretches: readonly Stretch[];
  /** The picture it had in the first version, where it has another now. */
  pictureBefore: Pictogram | null;
}

type Rules = readonly PolicyRule[];

// Two sentences of which less is the same are two rules, not one that was changed.
const alikeEnough = 0.4;

/** Sets the rules of two versions side by side, in the order of the second; those that went stand where they were. */
export function compareRules(first: Rules, second: Rules, language: Language): Difference[] {
  const origins = originsOf(first, second, language);
  const stayed = new Set(origins.map((origin) => origin?.place));
  const gone = first.map((rule, place) => ({ rule, place })).filter(({ place }) => !stayed.has(place));
  const differences = second.flatMap((rule, place) => {
    // Before it come those that stood before it, or before the next one that was there already.
    const next = origins.slice(place).find((origin) => origin !== undefined);
    const isDue = ({ place: old }: { place: number }) => old < (next?.place ?? first.length);
    const due = gone.splice(0, gone.filter(isDue).length);
    const origin = origins[place];
    return [...due.map((old) => removed(old.rule)), differenceOf(origin, rule, language)];
  });
  return [...differences, ...gone.map((old) => removed(old.rule))];
}

/** How many rules differ in any way, their pictures included. */
export function countDifferences(differences: readonly Difference[]): number {
  return differences.filter(({ kind, pictureBefore }) => kind !== 'same' || pictureBefore !== null).length;
}

function differenceOf(origin: Origin | undefined, rule: PolicyRule, language: Language): Difference {
  const whole = (kind: Stretch['kind']) => [{ kind, text: rule.sentence }];
  if (!origin) return { kind: 'added', rule, stretches: whole('added'), pictureBefore: null };
  const { rule: old, inOrder } = origin;
  const pictureBefore = old.pictogram === rule.pictogram ? null : old.pictogram;
  if (old.sentence === rule.sentence) {
    return { kind: inOrder ? 'same' : 'moved', rule, stretches: whole('same'), pictureBefore };
  }
  const stretches = compareSentences(old.sentence, rule.sentence, language);
  return { kind: 'changed', rule, stretches, pictureBefore };
}

function removed(rule: PolicyRule): Difference {
  const stretches = [{ kind: 'removed', text: rule.sentence } as const];
  return { kind: 'removed', rule, stretches, pictureBefore: null };
}

/** What a rule of the second version was in the first. */
interface Origin {
  rule: PolicyRule;
  /** In the first version, from 0. */
  place: number;
  /** Whether it stands unchanged, in the same order among those that do. */
  inOrder: boolean;
}

/** For each rule of the second version what it was, where it was there already. */
function originsOf(first: Rules, second: Rules, language: Language): (Origin | undefined)[] {
  const origins: (Origin | undefined)[] = second.map(() => undefined);
  const taken = new Set<number>();
  const pair = (place: number, origin: Origin) => {
    if (origins[place] !== undefined || taken.has(origin.place)) return;
    origins[place] = origin;
    taken.add(origin.place);
  };
  let [old, now] = [0, 0];
  for (const { value, added, removed: went } of diffArrays(sentencesOf(first), sentencesOf(second))) {
    for (let count = 0; count < value.length; count++) {
      const rule = first[old];
      if (!added && !went && rule) pair(now, { rule, place: old, inOrder: true });
      if (!added) old++;
      if (!went) now++;
    }
  }
  // Of those that are left, the likest are paired first.
  const left = first.map((rule, from) => ({ rule, from })).filter(({ from }) => !taken.has(from));
  const likest = second
    .map(({ sentence }, place) => ({ sentence, place }))
    .filter(({ place }) => origins[place] === undefined)
    .flatMap(({ sentence, place }) =>
      left.map(({ rule, from }) => ({
        place,
        rule,
        from,
        alike: likeness(rule.sentence, sentence, language),
      })),
    )
    .filter(({ alike }) => alike >= alikeEnough)
    .toSorted((a, b) => b.alike - a.alike);
  for (const { place, rule, from } of likest) pair(place, { rule, place: from, inOrder: false });
  return origins;
}

const sentencesOf = (rules: Rules) => rules.map(({ sentence }) => sentence);

/** From 0 to 1: how much of the longer sentence is in both. */
function likeness(old: string, rule: string, language: Language): number {
  const shared = compareSentences(old, rule, language).filter(({ kind }) => kind === 'same');
  const length = shared.reduce((sum, { text }) => sum + text.trim().length, 0);
  return length / Math.max(old.length, rule.length, 1);
}

/** Word by word, as words are in the language: a script without Latin letters has them too. */
export function compareSentences(old: string, rule: string, language: Language): Stretch[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const stretches = diffWords(old, rule, { intlSegmenter }).map(
    ({ value, added, removed: gone }): Stretch => ({
      kind: added ? 'added' : gone ? 'removed' : 'same',
      text: value,
    }),
  );
  // White space is not told apart word by word; a sentence that differs in nothing else is shown twice.
  if (old === rule || stretches.some(({ kind }) => kind !== 'same')) return stretches;
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text: rule },
  ];
}
