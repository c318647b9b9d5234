import { createHash } from 'node:crypto';
import type { PolicyRule } from '../../../shared/domain/policy.ts';
import { canonicalPolicyText } from '../../../shared/domain/policy.ts';

/** In hex, over the canonical text in UTF-8. */
export function policyHash(rules: readonly PolicyRule[]): string {
  return createHash('sha256').update(canonicalPolicyText(rules), 'utf8').digest('hex');
}
