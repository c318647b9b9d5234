import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/domain/languages.ts';
import { languageNames, languages } from '../../shared/domain/languages.ts';

type Texts = Map<string, string>;

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const textsOf = (language: Language): Texts =>
  new Map(leaves(json(`shared/i18n/door/${language}.json`) as object));

function leaves(tree: object, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? leaves(value, [...path, key])
      : [[[...path, key].join('.'), String(value)]],
  );
}

const english = textsOf('en');
const plural = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(plural, '');
const stems = (texts: Texts) => [...new Set([...texts.keys()].map(stem))].toSorted();
const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map((match) => match[1] ?? '');
/** The keys in English whose text counts something. */
const counted = [...english.keys()].filter((key) => plural.test(key)).map(stem);

/** Letters by which a script is known. */
const scripts: Partial<Record<Language, RegExp>> = {
  pa: /\p{Script=Gurmukhi}/u,
  ur: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  gu: /\p{Script=Gujarati}/u,
  uk: /\p{Script=Cyrillic}/u,
};
/** Texts that have no words of their own in some language. */
const wordless = new Set(['kiosk.welcome.device']);

for (const language of languages.filter((one) => one !== 'en')) {
  describe(`in ${languageNames[language]}`, () => {
    const texts = textsOf(language);

    test('has the keys of English', () => expect(stems(texts)).toEqual(stems(english)));

    test('has every plural form of its own, and no other', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const key of counted) {
        const there = [...texts.keys()].filter((name) => stem(name) === key && plural.test(name));
        expect(there.map((name) => name.slice(key.length + 1)).toSorted(), `${key} in the plural`).toEqual(
          forms,
        );
      }
    });

    test('puts in what English puts in', () => {
      for (const [key, text] of texts) {
        const model = english.get(key) ?? english.get(`${stem(key)}_other`) ?? '';
        // "One person" may well do without its number.
        const needed = (of: string) =>
          new Set(placeholders(of).filter((name) => !plural.test(key) || name !== 'count'));
        expect(needed(text), key).toEqual(needed(model));
        expect(new Set(placeholders(model)), key).toEqual(
          new Set([...placeholders(model), ...placeholders(text)]),
        );
      }
    });

    test('leaves nothing empty, and nothing with blanks at its ends', () => {
      for (const [key, text] of texts) {
        expect(text, key).not.toBe('');
        expect(text, key).toBe(text.trim());
      }
    });

    test('is written in its own script', () => {
      const script = scripts[language];
      if (!script) {
        // Of a language with Latin letters, nearly all texts differ from English.
        const same = [...texts].filter(([key, text]) => english.get(key) === text && text.length > 3);
        expect(same.length, same.map(([key]) => key).join(', ')).toBeLessThan(12);
        return;
      }
      for (const [key, text] of texts) if (!wordless.has(key)) expect(text, key).toMatch(script);
    });
  });
}

describe('what native speakers have reviewed', () => {
  const reviewed = json('shared/i18n/reviewed.json') as Record<string, { key: string; sha256: string }[]>;
  const total = english.size;

  test('names every language but English', () =>
    expect(Object.keys(reviewed).toSorted()).toEqual(languages.filter((one) => one !== 'en').toSorted()));

  for (const [language, list] of Object.entries(reviewed)) {
    // A text that changed after its review has another hash: it has to be reviewed again.
    test(`${language}: ${list.length} texts (English has ${total}), each as it was reviewed`, () => {
      const texts = textsOf(language as Language);
      for (const { key, sha256 } of list) {
        const text = texts.get(key);
        expect(text, `${key} exists`).toBeDefined();
        expect(
          createHash('sha256')
            .update(text ?? '')
            .digest('hex'),
          `${key} is as reviewed`,
        ).toBe(sha256);
      }
      expect(new Set(list.map(({ key }) => key)).size, 'each once').toBe(list.length);
    });
  }

  test('is told', () => {
    const counts = Object.entries(reviewed).map(([language, list]) => `${language} ${list.length}`);
    console.log(`reviewed by native speakers: ${counts.join(', ')}`);
    expect(counts).toHaveLength(languages.length - 1);
  });
});
