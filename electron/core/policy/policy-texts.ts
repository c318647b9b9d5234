import type { Tier } from '../../../shared/domain/categories.ts';
import { tiers } from '../../../shared/domain/categories.ts';
import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyContent, PolicyRule } from '../../../shared/domain/policy.ts';
import { policyHash } from './policy-hash.ts';
import type { PolicyRepository } from './policy-repository.ts';

/**
 * Writes texts of a version. Call it in a transaction.
 *
 * @returns the hash of each text, by tier and language, for the journal: the texts themselves are not repeated there
 */
export function writePolicyTexts(
  repository: PolicyRepository,
  id: PolicyVersionId,
  rules: Partial<Record<Tier, Partial<Record<Language, PolicyRule[]>>>>,
  whatChanged: PolicyContent['whatChanged'],
): Record<string, Record<string, string>> {
  const hashes = tiers.flatMap((tier) => {
    const texts = Object.entries(rules[tier] ?? {}) as [Language, PolicyRule[]][];
    const ofTier = texts.map(([language, text]) => {
      const sha256 = policyHash(text);
      const changed = whatChanged[language] || (whatChanged.en ?? '');
      repository.insertText(id, { tier, language, rules: text, sha256, whatChanged: changed });
      return [language, sha256] as const;
    });
    return ofTier.length > 0 ? [[tier, Object.fromEntries(ofTier)] as const] : [];
  });
  return Object.fromEntries(hashes);
}
