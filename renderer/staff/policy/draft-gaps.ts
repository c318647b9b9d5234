import type { Tier } from '../../../shared/domain/categories.ts';
import { tiers } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyContent, PolicyDraft } from '../../../shared/domain/policy.ts';
import { languagesOf, rulesOf } from './draft-edits.ts';

/** Something that a draft lacks before it can be approved. `path` names its field, as the errors of calls do. */
export interface Gap {
  path: string;
  /** Where it is to be written; null beside the sentences on what changed. */
  text: { tier: Tier; language: Language } | null;
}

/** What a draft still lacks, in the order of the editor. */
export function gapsOf(draft: PolicyDraft): Gap[] {
  const inTexts = tiers.flatMap((tier) =>
    languagesOf(draft, tier).flatMap((language) => gapsOfText(draft, tier, language)),
  );
  return isBlank(draft.whatChanged.en) ? [...inTexts, { path: 'whatChanged.en', text: null }] : inTexts;
}

export function gapsOfText(draft: PolicyDraft, tier: Tier, language: Language): Gap[] {
  const rules = rulesOf(draft, tier, language);
  const text = { tier, language };
  if (rules.length === 0) return [{ path: `rules.${tier}.${language}`, text }];
  return rules.flatMap(({ sentence }, place) =>
    isBlank(sentence) ? [{ path: `rules.${tier}.${language}.${String(place)}.sentence`, text }] : [],
  );
}

/**
 * Languages in which a rule still says what it said in an earlier version, although its English sentence is a new one:
 * most likely somebody has still to translate it.
 */
export function untouchedLanguages(draft: PolicyDraft, earlier: PolicyContent, tier: Tier): Language[] {
  const english = rulesOf(draft, tier, 'en').map(({ sentence }) => sentence);
  const said = (language: Language) =>
    new Set((earlier.rules[tier][language] ?? []).map(({ sentence }) => sentence));
  const isNew = (place: number) => !said('en').has(english[place] ?? '');
  return languagesOf(draft, tier).filter(
    (language) =>
      language !== 'en' &&
      rulesOf(draft, tier, language).some(
        ({ sentence }, place) => isNew(place) && said(language).has(sentence),
      ),
  );
}

const isBlank = (text: string | undefined) => (text ?? '').trim() === '';
