import { acrossLanguages } from './known-names/across-languages.ts';
import { british } from './known-names/british.ts';
import { eastern } from './known-names/eastern.ts';
import { european } from './known-names/european.ts';
import { surnames } from './known-names/surnames.ts';
import { latinReadings } from './letters.ts';
import { soundsOf } from './sounds.ts';

/** The names that a word is a form of, by its sound: Sandy is one of Alexander and of Alexandra. None: an unknown word. */
export type KnownNames = (sounds: string) => readonly number[];

const none: readonly number[] = [];

/** Reads the tables: each line is a name, with all the ways people write it, say it in another language, or cut it short. */
export function readKnownNames(): KnownNames {
  const bySound = new Map<string, number[]>();
  const lines = [acrossLanguages, british, european, eastern, surnames].flatMap((table) =>
    table.trim().split('\n'),
  );
  for (const [line, forms] of lines.entries()) {
    for (const reading of forms.split(' ').flatMap(latinReadings)) {
      const sounds = soundsOf(reading);
      const known = bySound.get(sounds);
      if (!known) bySound.set(sounds, [line]);
      else if (!known.includes(line)) known.push(line);
    }
  }
  return (sounds) => bySound.get(sounds) ?? none;
}
