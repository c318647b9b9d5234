import { beginsWords } from '../names/begins-words.ts';

const fewestLetters = 2;
const mostMatches = 5;

/**
 * The people whose name fits what a visitor typed: each typed word begins another word of the name. At most five, and
 * none before one of them has two letters, so that the door never shows a staff list.
 */
export function matchHosts<P extends { name: string }>(typed: string, people: readonly P[]): P[] {
  const fits = beginsWords(typed, fewestLetters);
  const matches = people.filter(({ name }) => fits(name));
  // Who has two entries, one for each role, is one person to a visitor.
  const names = matches.map(({ name }) => name);
  return matches.filter(({ name }, index) => names.indexOf(name) === index).slice(0, mostMatches);
}
