import type { Script } from './letters.ts';
import type { Reading } from './readings.ts';
import type { SoundDistance } from './sound-distance.ts';

/** How alike two words have to be, by the length of the longer one in sounds: short words leave no room for slips. */
function leastLikeness(length: number): number {
  if (length <= 3) return 0.94;
  return length <= 5 ? 0.89 : 0.86;
}

/** For two forms of one name, such as Bill and William. */
const asForms = 0.95;

/** For two neighbouring letters that changed places under hasty fingers. */
const asSwapped = 0.87;

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const poorer = (a: Script, b: Script): Script =>
  a === 'abjad' || b === 'abjad' ? 'abjad' : a === 'indic' || b === 'indic' ? 'indic' : 'full';

/** 0 (two words) to 1 (the same word): likenesses too small to mean anything are 0. */
export function wordLikeness(a: Reading, b: Reading, distance: SoundDistance): number {
  if (a.sounds === b.sounds) return 1;
  const bothKnown = a.known.length > 0 && b.known.length > 0;
  if (bothKnown && a.known.some((line) => b.known.includes(line))) return asForms;
  const script = poorer(a.script, b.script);
  // Two first names that are known to be two: Baljit and Daljit differ by no slip.
  if (bothKnown && script === 'full') return 0;
  const longer = Math.max(a.sounds.length, b.sounds.length);
  const cost = distance(a.sounds, b.sounds, script);
  const likeness = 1 - cost / ((a.sounds.length + b.sounds.length) / 2);
  if (likeness >= leastLikeness(longer)) return likeness;
  return areSwapped(a.text, b.text) ? asSwapped : 0;
}
