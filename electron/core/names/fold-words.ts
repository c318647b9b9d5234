import anyAscii from 'any-ascii';

/**
 * The words of a text, case, accents and punctuation aside: what is typed in a hurry finds what is written with care.
 * Latin letters that Unicode does not take apart, such as ł, ø and ß, become those people type for them.
 */
export function foldWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?![a-z])\p{Script=Latin}/gu, (letter) => anyAscii(letter).toLowerCase()))
    .filter(Boolean);
}
