import type { Reading, ReadWord } from './readings.ts';

/** A word, or two that stand beside each other read as one. */
export interface Unit {
  readings: readonly Reading[];
  /** Which words of its name it covers, a bit each. */
  covers: number;
  joined: boolean;
  /** The one letter of an initial, else empty. */
  initial: string;
}

export interface ReadName {
  units: readonly Unit[];
  /** How many words there are. */
  count: number;
  /** Words that say little and are often left out, a bit each. */
  weak: number;
}

// Whoever writes a name leaves these out, or runs them together with the word that follows.
const particles: ReadonlySet<string> = new Set(
  'de da do dos das du la las los le del dela della dello degli di lo van von der den ter te el al ul ur ap ab ferch bin ibn bint mac mc fitz o d dell nic'.split(' '),
); // prettier-ignore
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor rev reverend sra senhor senhora'.split(' '),
);
// People are called so too, by first name or surname.
const titlesAndNames: ReadonlySet<string> = new Set('sir dame lord lady pan pani sig'.split(' '));
const addressed = /^(.{4,})(?:bhai|b[h]?en|kumar)$/;
const servant = /^abd(?:[aeou]?l|[aeou]r(?=r)|[aeou]s(?=s))?(.{3,})$/;

interface Word {
  text: string;
  /** With what stands before it, written together. */
  together: string;
}

/** Words in small letters as they stand; what an apostrophe cuts off at the beginning is a word as well. */
function split(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=(?:^|[^\p{L}\p{M}])(?:[dlo]|dell|nell))['’‘ʼ`´](?=\p{L})/gu, ' ')
    .replace(/['’‘ʼʻ`´.]/g, (sign) => (sign === '.' ? ' ' : ''))
    .split(/[^\p{L}\p{M}\p{N}\u200c\u200d]+/u)
    .filter(Boolean)
    .flatMap(apart);
}

/** Abdulkarim is Abdul Karim. */
function apart(word: string): string[] {
  if (/^عبد(?=.{3})/u.test(word) && word !== 'عبدالله') return ['abdul', word.replace(/^عبد(?:ال)?/u, '')];
  if (word === 'عبد') return ['abdul'];
  const servantOf = /^abdu?l+[aou]h?$|^abdalla/.test(word) ? null : servant.exec(word);
  return servantOf?.[1] === undefined ? [word] : ['abdul', servantOf[1]];
}

/** Adam Lord stays Adam Lord: what may be a name is a title only where it comes first and two words follow it. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => !titles.has(word));
  if (named.length === 0) return words;
  const begins = named.findIndex((word, i) => !titlesAndNames.has(word) || i + 3 > named.length);
  return named.slice(begins);
}

function withoutParticles(words: readonly string[]): Word[] {
  const named = withoutTitles(words);
  const kept: Word[] = [];
  let before = '';
  for (const [i, text] of named.entries()) {
    const next = named[i + 1];
    const isParticle = particles.has(text) && next !== undefined;
    // What begins a name may be a first name, or an initial, unless enough follows it.
    if (isParticle && (i > 0 || (named.length > 2 && text.length > 1))) {
      before += text;
      continue;
    }
    kept.push({ text, together: before + text });
    before = '';
  }
  return kept;
}

const isServant = (word: string) => /^abd[aeou]?[lr]?$/.test(word);

/** Words that are often run together with a neighbour are as short as this, in letters. */
const shortWord = 4;

/** Reads a name once, for as many comparisons as wanted. */
export function readName(name: string, readWord: ReadWord): ReadName {
  const words = withoutParticles(split(name)).slice(0, 12);
  const units: Unit[] = words.map(({ text, together }, i) => ({
    readings: [...new Set([text, together, text.replace(addressed, '$1')])].flatMap(readWord),
    covers: 1 << i,
    joined: false,
    initial: [...text].length === 1 ? (readWord(text)[0]?.sounds.charAt(0) ?? '') : '',
  }));
  for (const [i, { together }] of words.entries()) {
    const next = words[i + 1];
    if (!next || isServant(together)) continue;
    if (Math.min(together.length, next.text.length) > shortWord) continue;
    const covers = (1 << i) | (1 << (i + 1));
    units.push({ readings: readWord(together + next.text), covers, joined: true, initial: '' });
  }
  const weak = words.reduce((bits, { text }, i) => (isServant(text) ? bits | (1 << i) : bits), 0);
  return { units, count: words.length, weak };
}
