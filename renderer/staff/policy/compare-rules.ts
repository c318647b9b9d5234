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
  const pairs = pairUp(first, second, language);
  const stayed = new Set(pairs.values());
  const differences: Difference[] = [];
  const places = { first: 0, second: 0 };
  // Those that went are told once what stood before them has been.
  let gone: PolicyRule[] = [];
  const tellGone = (until: number) => {
    const due = gone.filter((old) => first.indexOf(old) < until);
    gone = gone.filter((old) => !due.includes(old));
    differences.push(...due.map(removed));
  };
  for (const run of diffArrays(sentences(first), sentences(second))) {
    for (let count = 0; count < run.value.length; count++) {
      const old = run.added ? undefined : first[places.first++];
      const rule = run.removed ? undefined : second[places.second++];
      if (rule) {
        const was = old ?? pairs.get(rule);
        if (was) tellGone(first.indexOf(was));
        differences.push(differenceOf(was, rule, language, old !== undefined));
      } else if (old && !stayed.has(old)) gone.push(old);
    }
  }
  tellGone(first.length);
  return differences;
}

/** How many rules differ in any way, their pictures included. */
export function countDifferences(differences: readonly Difference[]): number {
  return differences.filter(({ kind, pictureBefore }) => kind !== 'same' || pictureBefore !== null).length;
}

const sentences = (rules: Rules) => rules.map(({ sentence }) => sentence);

function differenceOf(
  old: PolicyRule | undefined,
  rule: PolicyRule,
  language: Language,
  atItsPlace: boolean,
): Difference {
  if (!old)
    return { kind: 'added', rule, stretches: [{ kind: 'added', text: rule.sentence }], pictureBefore: null };
  const pictureBefore = old.pictogram === rule.pictogram ? null : old.pictogram;
  if (old.sentence === rule.sentence) {
    const stretches = [{ kind: 'same', text: rule.sentence } as const];
    return { kind: atItsPlace ? 'same' : 'moved', rule, stretches, pictureBefore };
  }
  const stretches = compareSentences(old.sentence, rule.sentence, language);
  return { kind: 'changed', rule, stretches, pictureBefore };
}

function removed(rule: PolicyRule): Difference {
  const stretches = [{ kind: 'removed', text: rule.sentence } as const];
  return { kind: 'removed', rule, stretches, pictureBefore: null };
}

/** Which new rule was which old one, among those that do not stand in both versions in the same order. */
function pairUp(first: Rules, second: Rules, language: Language): Map<PolicyRule, PolicyRule> {
  const loose = looseOnes(first, second);
  const candidates = loose.second.flatMap((rule) =>
    loose.first.map((old) => ({ rule, old, likeness: likeness(old.sentence, rule.sentence, language) })),
  );
  const pairs = new Map<PolicyRule, PolicyRule>();
  const taken = new Set<PolicyRule>();
  for (const { rule, old, likeness: alike } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (alike < alikeEnough || pairs.has(rule) || taken.has(old)) continue;
    pairs.set(rule, old);
    taken.add(old);
  }
  return pairs;
}

function looseOnes(first: Rules, second: Rules): { first: PolicyRule[]; second: PolicyRule[] } {
  const loose: { first: PolicyRule[]; second: PolicyRule[] } = { first: [], second: [] };
  const places = { first: 0, second: 0 };
  for (const run of diffArrays(sentences(first), sentences(second))) {
    const { length } = run.value;
    if (run.removed) loose.first.push(...first.slice(places.first, places.first + length));
    if (run.added) loose.second.push(...second.slice(places.second, places.second + length));
    if (!run.added) places.first += length;
    if (!run.removed) places.second += length;
  }
  return loose;
}

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
