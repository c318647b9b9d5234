import type { Tier } from '../../../shared/domain/categories.ts';
import { tiers } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/domain/languages.ts';
import type { Pictogram, PolicyContent, PolicyDraft } from '../../../shared/domain/policy.ts';

export type DraftRule = NonNullable<PolicyDraft['rules'][Tier]['en']>[number];
type DraftTexts = PolicyDraft['rules'][Tier];

/** The most rules that a text has, as `PolicyContent` says. */
export const mostRules = 20;

/**
 * A draft that begins as a version is. What changed is still to be said; and unless somebody says otherwise, people are
 * asked again: to forget that choice must not spare anybody the new text.
 */
export function draftFrom({ rules }: PolicyContent): PolicyDraft {
  return aligned({ rules, whatChanged: {}, substantial: true });
}

/** The languages of a text, English first. */
export function languagesOf(draft: PolicyDraft, tier: Tier): Language[] {
  return languages.filter((language) => language === 'en' || draft.rules[tier][language] !== undefined);
}

/** The languages that any of its texts is in, English first. */
export function languagesOfAll(draft: PolicyDraft): Language[] {
  return languages.filter((language) => tiers.some((tier) => languagesOf(draft, tier).includes(language)));
}

/** The rules of a text; in a language that it lacks, none. */
export function rulesOf(draft: PolicyDraft, tier: Tier, language: Language): readonly DraftRule[] {
  return draft.rules[tier][language] ?? [];
}

/**
 * The same rules stand at the same places in every language, since the door shows them in pairs. Where a language has
 * fewer, blank ones make up for it.
 */
export function aligned(draft: PolicyDraft): PolicyDraft {
  const alignedTier = (tier: Tier): DraftTexts => {
    const texts = { ...draft.rules[tier], en: draft.rules[tier].en ?? [] };
    const all = Object.values(texts);
    const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
    return mapTexts(texts, (rules) =>
      longest.map(({ pictogram }, place) => rules[place] ?? { pictogram, sentence: '' }),
    );
  };
  return { ...draft, rules: { visitor: alignedTier('visitor'), regular: alignedTier('regular') } };
}

export function addRule(draft: PolicyDraft, tier: Tier): PolicyDraft {
  return inEveryLanguage(draft, tier, (rules) => [...rules, { pictogram: 'no-phone', sentence: '' }]);
}

export function removeRule(draft: PolicyDraft, tier: Tier, place: number): PolicyDraft {
  return inEveryLanguage(draft, tier, (rules) => rules.toSpliced(place, 1));
}

/** @param by so many places: -1 is up; where there is no such place the draft stays as it is */
export function moveRule(draft: PolicyDraft, tier: Tier, place: number, by: -1 | 1): PolicyDraft {
  return inEveryLanguage(draft, tier, (rules) => {
    const moved = rules[place];
    if (!moved || rules[place + by] === undefined) return rules;
    return rules.toSpliced(place, 1).toSpliced(place + by, 0, moved);
  });
}

export function setPictogram(
  draft: PolicyDraft,
  tier: Tier,
  place: number,
  pictogram: Pictogram,
): PolicyDraft {
  return inEveryLanguage(draft, tier, (rules) =>
    rules.map((rule, index) => (index === place ? { ...rule, pictogram } : rule)),
  );
}

/** A rule is one line: where somebody pastes several, they become one. */
export function setSentence(
  draft: PolicyDraft,
  where: { tier: Tier; language: Language; place: number },
  typed: string,
): PolicyDraft {
  const { tier, language, place } = where;
  const sentence = typed.replaceAll(/[\r\n\t]+/g, ' ');
  const rules = rulesOf(draft, tier, language).map((rule, index) =>
    index === place ? { ...rule, sentence } : rule,
  );
  return withTexts(draft, tier, { ...draft.rules[tier], [language]: rules });
}

/** Begins a language with the pictures of the English rules, and their sentences still to be written. */
export function addLanguage(draft: PolicyDraft, tier: Tier, language: Language): PolicyDraft {
  const rules = rulesOf(draft, tier, 'en').map(({ pictogram }) => ({ pictogram, sentence: '' }));
  return withTexts(draft, tier, { ...draft.rules[tier], [language]: rules });
}

/** English stays. What changed is forgotten with the last text in that language. */
export function removeLanguage(draft: PolicyDraft, tier: Tier, language: Language): PolicyDraft {
  if (language === 'en') return draft;
  const { [language]: _, ...texts } = draft.rules[tier];
  const without = withTexts(draft, tier, texts);
  const { [language]: __, ...whatChanged } = draft.whatChanged;
  return languagesOfAll(without).includes(language) ? without : { ...without, whatChanged };
}

function inEveryLanguage(
  draft: PolicyDraft,
  tier: Tier,
  change: (rules: readonly DraftRule[]) => readonly DraftRule[],
): PolicyDraft {
  return withTexts(
    draft,
    tier,
    mapTexts(draft.rules[tier], (rules) => [...change(rules)]),
  );
}

function mapTexts(texts: DraftTexts, change: (rules: readonly DraftRule[]) => DraftRule[]): DraftTexts {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const rules = texts[language];
      return rules === undefined ? [] : [[language, change(rules)]];
    }),
  );
}

function withTexts(draft: PolicyDraft, tier: Tier, texts: DraftTexts): PolicyDraft {
  return { ...draft, rules: { ...draft.rules, [tier]: texts } };
}
