import { z } from 'zod';
import { Instant, SiteDay } from '../time.ts';
import { Tier } from './categories.ts';
import { PolicyVersionId } from './ids.ts';
import { Language, texts } from './languages.ts';
import { OptionalText, RequiredText } from './text.ts';

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

const Rules = z.array(PolicyRule).min(1, { error: 'required' }).max(20);

/** The text a visitor is shown, of one version of the policy. `tier` and `language` are those of the text itself. */
export const PolicyText = z.strictObject({
  versionId: PolicyVersionId,
  version: z.int().positive(),
  tier: Tier,
  language: Language,
  rules: Rules,
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

/**
 * All that a version says, as it is written: for each tier the rules in English, which has authority, and in other
 * languages; one sentence on what differs from the version before (none for the first); and whether those who agreed to
 * an earlier version have to agree again.
 */
export const PolicyContent = z.strictObject({
  rules: z.record(Tier, texts(Rules)),
  whatChanged: z.partialRecord(Language, OptionalText(300)),
  substantial: z.boolean(),
});
export type PolicyContent = z.infer<typeof PolicyContent>;

/** A draft may still lack anything but its shape: it is saved as it is typed. */
export const PolicyDraft = z.strictObject({
  rules: z.record(
    Tier,
    z.partialRecord(
      Language,
      z.array(z.strictObject({ pictogram: Pictogram, sentence: OptionalText(400) })).max(20),
    ),
  ),
  whatChanged: z.partialRecord(Language, OptionalText(300)),
  substantial: z.boolean(),
});
export type PolicyDraft = z.infer<typeof PolicyDraft>;

/** A version stands in force until a later one does; one that is approved may be withdrawn until its day comes. */
export const policyStates = ['approved', 'in-force', 'superseded', 'withdrawn'] as const;
export const PolicyState = z.enum(policyStates);
export type PolicyState = z.infer<typeof PolicyState>;

export const PolicyVersion = z.strictObject({
  id: PolicyVersionId,
  version: z.int().positive(),
  state: PolicyState,
  inForceFrom: Instant,
  /** Until when it was in force; null while it is, or is still to come. */
  supersededAt: Instant.nullable(),
  /** Who approved it, in the setting's own words (a person, a governing body); empty for the one that shipped. */
  approvedBy: z.string(),
  approvedAt: Instant,
  /** Who wrote that down; null for the one that shipped. */
  recordedBy: z.string().nullable(),
  substantial: z.boolean(),
  whatChanged: z.string(),
  languages: z.record(Tier, z.array(Language)),
  /** How many acknowledgements there are of it. */
  acknowledgements: z.int().nonnegative(),
});
export type PolicyVersion = z.infer<typeof PolicyVersion>;

/** A version with its texts and their hashes, to be read, compared or begun from. */
export const PolicyVersionTexts = z.strictObject({
  version: PolicyVersion,
  content: PolicyContent,
  sha256: z.record(Tier, z.partialRecord(Language, Sha256)),
});
export type PolicyVersionTexts = z.infer<typeof PolicyVersionTexts>;

export const PolicyApproval = z.strictObject({
  approvedBy: RequiredText(200),
  /** The first site day on which it is in force; today means from now on. */
  inForceFrom: SiteDay,
});
export type PolicyApproval = z.infer<typeof PolicyApproval>;
