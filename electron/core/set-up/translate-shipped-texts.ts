import type { CategoryService } from '../categories/category-service.ts';
import type { Db } from '../db/open.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import { shippedCategoryNames, shippedRules } from './shipped-texts.ts';

/**
 * A site that was set up before Porchlight had other languages has its rules and categories in English only. It gets the
 * shipped translations of what it still has as shipped; what a person wrote stays in that person's words. At any other
 * site, and at each later start, this is one short query.
 */
export function translateShippedTexts({
  db,
  policy,
  categories,
}: {
  db: Db;
  policy: PolicyService;
  categories: CategoryService;
}): void {
  if (policy.inEnglishAlone().length === 0) return;
  db.transaction(() => {
    // Once, with the rules: a name that somebody takes away later does not come back.
    if (policy.translate(shippedRules, 'system')) categories.translate(shippedCategoryNames, 'system');
  }).immediate();
}
