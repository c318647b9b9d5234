import type { i18n, PostProcessorModule } from 'i18next';
import { intlLocale } from '../../../shared/plain/time.ts';

// English below another language. Each part stands in a bidirectional isolate, so that it keeps its own direction and
// the pair can be told from the words around it: in a list, or when it is put into another sentence.
const open = '\u2068';
const close = '\u2069';
const pairs = /\u2068([^\u2068\u2069]*)\u2069\n\u2068([^\u2068\u2069]*)\u2069/g;

/** A text with its English on the next line. */
export function pairOf(own: string, english: string): string {
  return own === english || english === '' ? own : `${open}${own}${close}\n${open}${english}${close}`;
}

/** The text without the English beside it, as it is read aloud. */
export const ownPart = (text: string) => text.replace(pairs, '$1');
const englishPart = (text: string) => text.replace(pairs, '$2');

/** Several texts as one, each language with its own. */
export const joined = (texts: readonly string[], separator: string): string =>
  together(
    texts,
    (parts) => parts.join(separator),
    (parts) => parts.join(separator),
  );

/** Several texts as the list of a sentence, as the language writes one: "a, b or c". */
export function listed(
  texts: readonly string[],
  type: 'conjunction' | 'disjunction',
  language: string,
): string {
  const listIn = (locale: string) => {
    const list = new Intl.ListFormat(intlLocale(locale), { type });
    return (parts: readonly string[]) => list.format(parts);
  };
  return together(texts, listIn(language), listIn('en'));
}

function together(
  texts: readonly string[],
  join: (parts: readonly string[]) => string,
  joinEnglish: (parts: readonly string[]) => string,
): string {
  const own = join(texts.map(ownPart));
  const hasEnglish = texts.some((text) => text !== ownPart(text));
  return hasEnglish ? pairOf(own, joinEnglish(texts.map(englishPart))) : own;
}

/** Texts with their English beside them: every text that `t` makes, once it is switched on. */
export interface Beside {
  set(on: boolean): void;
  isOn(): boolean;
}

const installed = new WeakMap<i18n, Beside>();

/** Teaches an i18next instance to show English as well. Off until it is switched on. */
export function besideOf(translations: i18n): Beside {
  const known = installed.get(translations);
  if (known) return known;
  let on = false;

  const processor: PostProcessorModule = {
    type: 'postProcessor',
    name: 'beside',
    process(value: string, key: string | string[], options: Record<string, unknown>): string {
      const language = typeof options['lng'] === 'string' ? options['lng'] : translations.language;
      if (!on || language === 'en') return value;
      // What is put into the sentence may be a pair itself: each sentence takes its own half.
      const inEnglish = Object.fromEntries(
        Object.entries(options).map(([name, part]) => [
          name,
          typeof part === 'string' ? englishPart(part) : part,
        ]),
      );
      const english = translations.t(key, {
        ...inEnglish,
        defaultValue: '',
        lng: 'en',
        applyPostProcessor: false,
      });
      return pairOf(ownPart(value), english);
    },
  };
  translations.use(processor);
  translations.options.postProcess = [processor.name];

  const beside: Beside = {
    isOn: () => on,
    set(next) {
      on = next;
    },
  };
  installed.set(translations, beside);
  return beside;
}
