import type { LatinWord } from './letters.ts';

/**
 * Rewrites spelling as sound, in this order. Capitals are sounds that take two letters: S as in ship, C as in church,
 * X as in loch, T as in thin, Z as in measure. A small c is one before e or i, which every language says in its own way.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^mc(?=[a-z]{3})/, 'mac'],
  [/^o(?=ei)/, 'o'],
  // Women's forms of Slavic and Greek surnames.
  [/([sc]k|dzk)a$/, '$1i'],
  [/(..[oe][vw])a$/, '$1'],
  [/opoulou$/, 'opoulos'],
  [/eigh/g, 'ei'],
  [/igh/g, 'i'],
  [/augh/g, 'au'],
  [/[td]z?sch/g, 'C'],
  [/sh?ch/g, 'S'],
  [/tch|cz/g, 'C'],
  [/sz|sh/g, 'S'],
  [/zh/g, 'Z'],
  [/kh/g, 'X'],
  [/ch(?=[lr])/g, 'k'],
  [/ch/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/([bdgjr])h/g, '$1'],
  [/ck|qu(?=[ei])|q/g, 'k'],
  [/x/g, 'ks'],
  [/t[sz](?!$)/g, 'c'],
  [/^dj/g, 'j'],
  [/c(?=[eiy])/g, 'c'],
  [/c(?![eiy])/g, 'k'],
  // A y or w between vowels glides; before one it is a consonant.
  [/(?<=[aeou])y(?=[aeiou])/g, 'i'],
  [/(?<=i)y(?=[aeou])/g, ''],
  [/(?<=[^aeiouy])y(?=[aeou])/g, 'i'],
  [/^y(?=[aeou])/g, 'Y'],
  [/y/g, 'i'],
  [/w(?=[aeiou])/g, 'v'],
  [/ee|ea|ie(?=[^r])|ii/g, 'i'],
  [/ei|ai|ae(?!$)/g, 'e'],
  [/oo|ou|uu/g, 'u'],
  [/au|aw|ow/g, 'o'],
  [/aa/g, 'a'],
  [/w/g, 'v'],
];

/** How a word sounds, roughly: one sign a sound. Words that sound alike to most clerks come out the same. */
export function soundsOf({ text, script }: LatinWord): string {
  if (script === 'abjad') {
    return text.replace(/(.)\1+/g, '$1');
  }
  const said = rules.reduce((word, [from, to]) => word.replace(from, to), text);
  return said.replace(/(.)\1+/g, '$1');
}

/**
 * The consonants of a word by the place in the mouth they come from: what stays when vowels are left out, and voiced
 * and unvoiced are confused. Words whose frames are more than one sign apart are not compared.
 */
export function frameOf(sounds: string): string {
  return sounds
    .replace(/[aeiouAYWh]/g, '')
    .replace(/[bfvp]/g, 'p')
    .replace(/[mn]/g, 'n')
    .replace(/[tdT]/g, 't')
    .replace(/[szSZCcj]/g, 's')
    .replace(/[kgX]/g, 'k')
    .replace(/(.)\1+/g, '$1');
}
