interface Edited {
  value: string;
  caret: number;
}

/**
 * Puts text in place of what is selected. Positions count UTF-16 units, as inputs do. A mark joins the letter before it,
 * so that e and ◌́ give the one character é.
 */
export function insertAt(value: string, from: number, to: number, text: string): Edited {
  const start = outsidePair(value, from, -1);
  const end = from === to ? start : outsidePair(value, to, 1);
  const before = joined(value.slice(0, start) + text);
  return { value: before + value.slice(end), caret: before.length };
}

/**
 * Takes away what is selected, or the sign before the caret as a reader sees it: an accent goes with its letter. In
 * scripts that write vowels as marks, each mark was a key of its own, and goes alone.
 */
export function deleteBefore(value: string, from: number, to: number): Edited {
  if (from !== to) return insertAt(value, from, to, '');
  const caret = outsidePair(value, from, 1);
  const before = value.slice(0, caret);
  const start = caret - lastTyped(lastCluster(before)).length;
  return { value: value.slice(0, start) + value.slice(caret), caret: start };
}

/** Whether a capital comes next. */
export function beginsWord(before: string): boolean {
  return /(^|[\s(/-])$/.test(before);
}

/** Whether a vowel would be a letter of its own here: it is no sign on a consonant, for there is none. */
export function beginsSyllable(before: string): boolean {
  const last = lastCodePoint(before);
  return !/[\p{L}\u09BC\u0A3C\u0ABC]/u.test(last) || independentVowel.test(last);
}

const independentVowel = /[\u0985-\u0994\u0A05-\u0A14\u0A85-\u0A94]/;
const marksAreKeys = /[\p{Script=Arabic}\p{Script=Gurmukhi}\p{Script=Bengali}\p{Script=Gujarati}]/u;
/** Where letters join without being seen. */
const joiners = /[\u200C\u200D]+$/;

function lastTyped(cluster: string): string {
  if (!marksAreKeys.test(cluster)) return cluster;
  const seen = cluster.replace(joiners, '');
  return lastCodePoint(seen) + cluster.slice(seen.length);
}

function lastCluster(text: string): string {
  return [...new Intl.Segmenter().segment(text)].at(-1)?.segment ?? '';
}

function lastCodePoint(text: string): string {
  return [...text].at(-1) ?? '';
}

function joined(text: string): string {
  const cluster = lastCluster(text);
  return text.slice(0, text.length - cluster.length) + cluster.normalize('NFC');
}

/** A caret between the halves of a surrogate pair is moved to one end of it. */
function outsidePair(value: string, position: number, by: -1 | 1): number {
  const inside = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(value.slice(position - 1, position + 1));
  return inside && position > 0 ? position + by : position;
}
