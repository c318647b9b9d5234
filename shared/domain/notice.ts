import { z } from 'zod';
import { Field } from './categories.ts';
import { Language, languages } from './languages.ts';
import { RetentionDays } from './retention.ts';
import { OptionalText } from './text.ts';

/** Whom to turn to with a question or a complaint about one's data; empty: any member of staff. */
export const DataContact = z.strictObject({
  name: OptionalText(120),
  /** A telephone number or an e-mail address. */
  reach: OptionalText(200),
});
export type DataContact = z.infer<typeof DataContact>;

/** What the privacy notice speaks of, as this site is set up. Its sentences are made of it, in any language. */
export const NoticeFacts = z.strictObject({
  siteName: z.string(),
  contact: DataContact,
  /** A sentence of the site's own, in English; empty where there is none. */
  extra: z.string(),
  /** What at least one of the offered categories asks for, beside the name. */
  fields: z.array(Field),
  child: z.boolean(),
  identity: z.boolean(),
  photo: z.boolean(),
  signature: z.boolean(),
  badges: z.boolean(),
  days: RetentionDays,
});
export type NoticeFacts = z.infer<typeof NoticeFacts>;

/** The notice on paper, in these languages, each on pages of its own. */
export const NoticeRequest = z.strictObject({
  languages: z
    .array(Language)
    .min(1)
    .max(languages.length)
    .refine((list) => new Set(list).size === list.length, { error: 'repeated' }),
});
