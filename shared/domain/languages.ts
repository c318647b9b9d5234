import { z } from 'zod';
import { languages } from '../plain/languages.ts';

export * from '../plain/languages.ts';

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** A text in several languages. English is always there: it has authority, and stands in where a language lacks it. */
export const texts = <T extends z.ZodType>(text: T) =>
  z
    .partialRecord(Language, text)
    .refine((all): all is typeof all & { en: z.output<T> } => all.en !== undefined, { error: 'required' });
