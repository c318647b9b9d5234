import { z } from 'zod';
import { PolicyVersionId } from './ids.ts';
import { Language } from './languages.ts';
import { RequiredText } from './text.ts';

/** The drawings that may stand beside a rule; each is a picture in `renderer/ui/pictograms.tsx`. */
export const pictograms = [
  'no-phone',
  'no-photo',
  'bag',
  'watch',
  'challenge',
  'liability',
  'privacy',
] as const;
export const Pictogram = z.enum(pictograms);
export type Pictogram = z.infer<typeof Pictogram>;

export const PolicyRule = z.strictObject({ pictogram: Pictogram, sentence: RequiredText(400) });
export type PolicyRule = z.infer<typeof PolicyRule>;

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The text a visitor is shown, in one language, of one version of the policy. `language` is that of the text itself. */
export const PolicyText = z.strictObject({
  versionId: PolicyVersionId,
  version: z.int().positive(),
  language: Language,
  rules: z.array(PolicyRule).min(1).max(20),
  /** SHA-256, in hex, over `canonicalPolicyText(rules)` in UTF-8. */
  sha256: Sha256,
  /** What differs from the version before, in one sentence; empty for the first. */
  whatChanged: z.string(),
});
export type PolicyText = z.infer<typeof PolicyText>;

/** The exact text that is hashed and agreed to: its sentences, a line each. Pictograms help; the words are what counts. */
export function canonicalPolicyText(rules: readonly PolicyRule[]): string {
  return rules.map((rule) => `${rule.sentence}\n`).join('');
}
