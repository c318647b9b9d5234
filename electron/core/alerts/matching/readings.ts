import type { KnownNames } from './known-names.ts';
import type { Script } from './letters.ts';
import { latinReadings } from './letters.ts';
import { frameOf, soundsOf } from './sounds.ts';

/** One way of reading a word. */
export interface Reading {
  text: string;
  sounds: string;
  script: Script;
  frame: string;
  /** Lines of the table of known names. */
  known: readonly number[];
}

export type ReadWord = (word: string) => readonly Reading[];

/** All readings of a word in small letters; none of a word without letters. */
export function createReadWord(known: KnownNames): ReadWord {
  return (word) =>
    latinReadings(word)
      .map((latin) => ({ ...latin, sounds: soundsOf(latin) }))
      .filter(({ sounds }) => sounds !== '')
      .map((latin) => ({ ...latin, frame: frameOf(latin.sounds), known: known(latin.sounds) }));
}

/** Reads each word once: of ten thousand names most words come many times. */
export function readingOnce(readWord: ReadWord): ReadWord {
  const readBefore = new Map<string, readonly Reading[]>();
  return (word) => {
    const readings = readBefore.get(word) ?? readWord(word);
    readBefore.set(word, readings);
    return readings;
  };
}
