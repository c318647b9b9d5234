import { z } from 'zod';
import { Tier } from './categories.ts';
import { PolicyVersionId } from './ids.ts';
import { Language } from './languages.ts';
import { Sha256 } from './policy.ts';
import { readBackQuestions } from '../plain/acknowledgements.ts';

export * from '../plain/acknowledgements.ts';

/** A point of a signature, in hundredths of the box's height from its top left corner. */
const Point = z.tuple([z.int().min(0).max(1000), z.int().min(0).max(1000)]);

/**
 * A drawn signature as vectors: strokes of points. At least one stroke that goes somewhere. The most that there can be,
 * written as JSON, are fewer than the 60,000 signs that the records take.
 */
export const Signature = z
  .strictObject({ strokes: z.array(z.array(Point).min(1).max(2000)).min(1).max(100) })
  .refine((s) => s.strokes.some((stroke) => stroke.length > 1), { error: 'signature-empty' })
  .refine((s) => s.strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= 4900, { error: 'too-long' });
export type Signature = z.infer<typeof Signature>;

export const ReadBackQuestion = z.enum(readBackQuestions);
export type ReadBackQuestion = z.infer<typeof ReadBackQuestion>;

/** How a visitor answered one question: how often, and whether the last answer was right. Wrong ones are no dead end. */
export const ReadBack = z.strictObject({
  question: ReadBackQuestion,
  attempts: z.int().min(1).max(99),
  right: z.boolean(),
});
export type ReadBack = z.infer<typeof ReadBack>;

/** What a visitor agreed to: which exact text, and how. Without a signature it was a tick. */
export const Acknowledgement = z.strictObject({
  versionId: PolicyVersionId,
  tier: Tier,
  language: Language,
  sha256: Sha256,
  signature: Signature.nullable(),
  /** Each question once at most. */
  readBack: z
    .array(ReadBack)
    .max(readBackQuestions.length)
    .refine((all) => new Set(all.map(({ question }) => question)).size === all.length, { error: 'repeated' }),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;
