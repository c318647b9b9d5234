import type { CategoryPictogram } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/domain/languages.ts';
import type { Pictogram, PolicyRule } from '../../../shared/domain/policy.ts';
import { pictograms } from '../../../shared/domain/policy.ts';
import ar from './shipped/ar.json' with { type: 'json' };
import bn from './shipped/bn.json' with { type: 'json' };
import cy from './shipped/cy.json' with { type: 'json' };
import en from './shipped/en.json' with { type: 'json' };
import es from './shipped/es.json' with { type: 'json' };
import gu from './shipped/gu.json' with { type: 'json' };
import it from './shipped/it.json' with { type: 'json' };
import pa from './shipped/pa.json' with { type: 'json' };
import pl from './shipped/pl.json' with { type: 'json' };
import pt from './shipped/pt.json' with { type: 'json' };
import ro from './shipped/ro.json' with { type: 'json' };
import uk from './shipped/uk.json' with { type: 'json' };
import ur from './shipped/ur.json' with { type: 'json' };

/** What a new site begins with, in every language: names of the categories and the rules, in our own words. */
const shipped: Record<Language, typeof en> = { en, cy, pl, ro, pa, ur, pt, es, ar, bn, gu, it, uk };

type InAllLanguages<T> = Record<Language, T>;
function inAllLanguages<T>(of: (texts: typeof en) => T): InAllLanguages<T> {
  return Object.fromEntries(languages.map((code) => [code, of(shipped[code])])) as InAllLanguages<T>;
}

export function shippedCategoryNames(pictogram: CategoryPictogram): InAllLanguages<string> {
  return inAllLanguages(({ categories }) => categories[pictogram]);
}

// In the order in which they are read, each with the drawing beside it.
const forRegulars = {
  breaks: 'no-phone',
  'each-day': 'bag',
  'own-devices': 'no-photo',
  tell: 'challenge',
  posts: 'privacy',
  permission: 'watch',
} as const satisfies Record<keyof (typeof en)['rulesForRegulars'], Pictogram>;

/** The rules that ship: short enough to be read at the door with a child on one arm. */
export const shippedRules: InAllLanguages<PolicyRule[]> = inAllLanguages(({ rules }) =>
  pictograms.map((pictogram) => ({ pictogram, sentence: rules[pictogram] })),
);

/** What those agree to who are here often or long: the short rules, and what working beside children adds to them. */
export const shippedRulesForRegulars: InAllLanguages<PolicyRule[]> = inAllLanguages((texts) => [
  ...pictograms.map((pictogram) => ({ pictogram, sentence: texts.rules[pictogram] })),
  ...(Object.keys(forRegulars) as (keyof typeof forRegulars)[]).map((key) => ({
    pictogram: forRegulars[key],
    sentence: texts.rulesForRegulars[key],
  })),
]);
