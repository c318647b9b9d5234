import anyAscii from 'any-ascii';

/** How much of the vowels a script writes: Arabic leaves most of them out, those of India leave out the commonest. */
export type Script = 'full' | 'indic' | 'abjad';

/**
 * A word in small Latin letters. From an `abjad` it comes in the signs of `sounds.ts`, where `W`, `Y` and `A` stand for
 * the letters that may be a vowel or not.
 */
export interface LatinWord {
  text: string;
  script: Script;
}

// Sounds rather than letters: what a registrar would write for each.
const arabic: Record<string, string> = {
  ا: 'A', أ: 'A', إ: 'A', آ: 'A', ٱ: 'A', ب: 'b', پ: 'p', ت: 't', ٹ: 't', ث: 'T', ج: 'j', چ: 'C', ح: 'h',
  خ: 'X', د: 'd', ڈ: 'd', ذ: 'z', ر: 'r', ڑ: 'r', ز: 'z', ژ: 'Z', س: 's', ش: 'S', ص: 's', ض: 'd', ط: 't',
  ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ک: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ں: 'n', ه: 'h',
  ہ: 'h', ھ: '', ة: 'A', ۃ: 'A', و: 'W', ؤ: 'W', ي: 'Y', ی: 'Y', ى: 'Y', ئ: 'Y', ے: 'Y', ء: '',
}; // prettier-ignore

function fromArabic(word: string): string {
  const bare = word.normalize('NFKC').replace(/\p{M}/gu, '');
  // The article is one word with its noun; a closing h is a vowel.
  const noun = bare.length > 4 ? bare.replace(/^ال/, '') : bare;
  const letters = [...noun.replace(/[هہ]$/, 'ة')];
  return letters.map((letter) => arabic[letter] ?? anyAscii(letter)).join('');
}

/** Where the letters of a script of India stand in its block, the same for each of them. */
const indicBlocks: ReadonlySet<number> = new Set([0x0900, 0x0980, 0x0a00, 0x0a80]);
const nasal = '\u0001';

function fromIndic(word: string): string {
  const letters = [...word.normalize('NFC').replace(/[\u200b-\u200d\u0a71]|\p{Lm}/gu, '')];
  const places = letters.map((letter) => (letter.codePointAt(0) ?? 0) & 0x7f);
  let latin = '';
  for (const [i, letter] of letters.entries()) {
    const place = places[i] ?? 0;
    const isConsonant = (place >= 0x15 && place <= 0x39) || place >= 0x58;
    if (place === 0x3c || place === 0x4d) continue;
    if (place <= 0x02 || place === 0x70) latin += nasal;
    else if (place === 0x43) latin += 'ru';
    else latin += indicLetter(letter, place, places[i + 1] === 0x3c);
    const next = places.slice(i + 1).find((following) => following !== 0x3c);
    const vowelFollows = next !== undefined && next >= 0x3e && next <= 0x4d;
    // A consonant that nothing follows ends the word without its own vowel.
    if (isConsonant && next !== undefined && !vowelFollows) latin += 'a';
  }
  return latin
    .replaceAll(nasal, 'n')
    .replace(/ngg/g, 'ng')
    .replace(/[^a-z]/g, '');
}

/** Bengali reads as j what others read as y. */
function indicLetter(letter: string, place: number, dotted: boolean): string {
  if (letter === 'য') return dotted ? 'y' : 'j';
  if (place === 0x1a || place === 0x1b) return 'ch';
  if (place === 0x36 || place === 0x37) return 'sh';
  if (place === 0x19) return 'n';
  return anyAscii(letter);
}

const greek: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/αι/g, 'e'],
  [/[εο]ι/g, 'i'],
  [/([αε])υ/g, '$1v'],
  [/μπ/g, 'b'],
  [/γγ/g, 'ng'],
  [/χ/g, 'ch'],
  [/ξ/g, 'x'],
  [/ψ/g, 'ps'],
  [/[ηυ]/g, 'i'],
];

/** Letters with a mark that some write out as two: a second reading. */
const writtenOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

/**
 * A word, in whatever script, in small Latin letters: the plain reading first, then the others that people write.
 *
 * @param word in small letters, without spaces
 */
export function latinReadings(word: string): LatinWord[] {
  if (/\p{Script=Arabic}/u.test(word)) return [{ text: fromArabic(word), script: 'abjad' }];
  const code = word.codePointAt(0) ?? 0;
  if (indicBlocks.has(code & ~0x7f)) return [{ text: fromIndic(word), script: 'indic' }];
  const bare = /\p{Script=Greek}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  const letters = greek.reduce((text, [from, to]) => text.replace(from, to), bare);
  const texts = new Set([
    plain(letters),
    plain(letters.normalize('NFC').replace(/[äöüøåđ]/g, (letter) => writtenOut[letter] ?? letter)),
    plain(letters.normalize('NFC').replace(/î/g, 'a')),
    plain(
      letters
        .normalize('NFC')
        .replace(/ą(?=[bp])/g, 'om')
        .replace(/ą/g, 'on')
        .replace(/ę/g, 'en'),
    ),
  ]);
  return [...texts].map((text) => ({ text, script: 'full' }));
}

const plain = (word: string): string =>
  anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
