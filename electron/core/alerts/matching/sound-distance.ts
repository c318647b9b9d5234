import type { Script } from './letters.ts';

/** Sounds that are taken for one another, and how much of a full slip that is. */
const closeSounds = `
  sS.2 sz.15 sT.4 sc.2 sZ.35 sC.5 sk.5 SC.4 Sj.6 SZ.4 SX.5 cC.2 ck.4 cz.3 ct.4 cS.4 Ck.4 CX.3 Ch.4 Cj.5
  kX.2 kg.5 Xh.3 Xg.4 tT.15 td.5 Td.5 zZ.3 zj.3 Zj.2 zd.5 gj.35 gh.4 jY.3 jh.35 Xj.35
  vb.3 vf.3 bp.5 fp.7 nm.5 lr.8
  ie.2 ea.3 uo.2 oa.4 ua.6 ia.7 iu.7 eo.8 eu.8
  AY.8 AW.8 Aa.0 Ae.1 Ao.3 Yi.0 Ye.0 YY.0 Wu.0 Wo.0 Wv.0 Ya.5 hX.3
`;

const signs = 128;

/** The cost of each change, by the codes of both sounds. */
function readTable(): Float64Array {
  const table = new Float64Array(signs * signs).fill(1);
  for (let sound = 0; sound < signs; sound += 1) table[sound * signs + sound] = 0;
  for (const text of closeSounds.trim().split(/\s+/)) {
    const [x, y, cost] = [text.charCodeAt(0), text.charCodeAt(1), Number(text.slice(2))];
    table[x * signs + y] = cost;
    table[y * signs + x] = cost;
  }
  return table;
}

const isVowel = (sound: string) => 'aeiou'.includes(sound);

/** What it costs that a sound is there in one word and not in the other. */
function costOfMissing(word: string, at: number, script: Script): number {
  const sound = word.charAt(at);
  const first = at === 0;
  const last = at === word.length - 1;
  if (isVowel(sound)) {
    if (script === 'abjad') return last ? 0.25 : 0.1;
    if (script === 'indic' && sound === 'a' && !first) return last ? 0.3 : 0.1;
    // A closing a or o makes it the name of a woman or of a man; a closing e is often mute.
    if (last) return { a: 1.2, o: 1.1, e: 0.1, i: 0.9 }[sound] ?? 0.6;
    return first ? 0.9 : 0.35;
  }
  if ('AWY'.includes(sound)) return 0.4;
  if (sound === 'h') return first ? 1 : last ? 0.15 : 0.3;
  // Andrews is not Andrew.
  if (last) return sound === 's' ? 1 : 0.8;
  return first ? 1.2 : 0.75;
}

export type SoundDistance = (a: string, b: string, script: Script) => number;

/**
 * Damerau and Levenshtein's distance between two words of sounds, where sounds that are easily confused count for little,
 * and the first sound and a closing vowel for more.
 */
export function createSoundDistance(): SoundDistance {
  const close = readTable();

  function costOfChange(a: string, i: number, b: string, j: number, script: Script): number {
    const [x, y] = [a.charAt(i), b.charAt(j)];
    if (x === y) return 0;
    // Bengali says an o where its neighbours say an a that none of them writes.
    if (script === 'indic' && (x + y === 'ao' || x + y === 'oa')) return 0.1;
    const cost = close[a.charCodeAt(i) * signs + b.charCodeAt(j)] ?? 1;
    const last = i === a.length - 1 && j === b.length - 1;
    if (last && isVowel(x) && isVowel(y)) return Math.max(cost, 'ao'.includes(x) && 'ao'.includes(y) ? 1.2 : cost * 2); // prettier-ignore
    return (i === 0 || j === 0) && cost >= 0.6 ? cost * 1.5 : cost;
  }

  return (a, b, script) => {
    let before: number[] = [];
    let above: number[] = [0];
    for (let j = 0; j < b.length; j += 1) above.push((above[j] ?? 0) + costOfMissing(b, j, script));
    for (let i = 0; i < a.length; i += 1) {
      const row = [(above[0] ?? 0) + costOfMissing(a, i, script)];
      for (let j = 0; j < b.length; j += 1) {
        let cost = Math.min(
          (above[j] ?? 0) + costOfChange(a, i, b, j, script),
          (above[j + 1] ?? 0) + costOfMissing(a, i, script),
          (row[j] ?? 0) + costOfMissing(b, j, script),
        );
        const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] && a[i] !== a[i - 1];
        if (swapped) cost = Math.min(cost, (before[j - 1] ?? 0) + 0.7);
        row.push(cost);
      }
      before = above;
      above = row;
    }
    return above[b.length] ?? 0;
  };
}
