import { z } from 'zod';
import { Instant } from '../time.ts';
import { Language, languages } from './languages.ts';
import { OptionalText, RequiredText } from './text.ts';

/** In an order, each of them once. */
const languageList = (max: number) =>
  z
    .array(Language)
    .min(1, { error: 'required' })
    .max(max)
    .refine((list) => new Set(list).size === list.length, { error: 'repeated' });

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' });

/** What the sign says, beside the site's name: edited by the office. */
export const SignContent = z.strictObject({
  /** The sentence, where the setting has one of its own; else the shipped one is shown. */
  sentences: z.partialRecord(Language, RequiredText(200)),
  /** In these languages, one after the other. */
  rotation: languageList(languages.length),
  rotationSeconds: z.int().min(4).max(60),
  /** Whom to ask, in the setting's words; or empty. */
  whoToAsk: OptionalText(200),
  showDsl: z.boolean(),
  showDeputy: z.boolean(),
  /** The drawing, or a picture of the setting's own (`sign-picture`). */
  picture: z.enum(['drawing', 'own']),
  /** Darker from one time to another, such as 20:00 to 06:00; percent of full brightness. Equal times: never. */
  night: z.strictObject({ from: ClockTime, to: ClockTime, brightness: z.int().min(10).max(100) }),
});
export type SignContent = z.infer<typeof SignContent>;

export const defaultSign: SignContent = {
  sentences: {},
  rotation: ['en', 'pl', 'ro', 'pa', 'ur'],
  rotationSeconds: 10,
  whoToAsk: '',
  showDsl: true,
  showDeputy: false,
  picture: 'drawing',
  night: { from: '20:00', to: '06:00', brightness: 40 },
};

/** A time in which the door's screen was up. After a clock was set back, two may lie over each other. */
export const SignShown = z.strictObject({ from: Instant, to: Instant });
export type SignShown = z.infer<typeof SignShown>;

export const posterSizes = ['a4', 'a3'] as const;
export const PosterRequest = z.strictObject({
  size: z.enum(posterSizes),
  languages: languageList(3),
});
