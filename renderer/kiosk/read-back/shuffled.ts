/** A list in an order that looks like chance, and is the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  return list
    .map((item, index) => ({ item, place: hash(`${seed} ${index}`) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** FNV-1a, and a last mix, without which texts that differ at their ends stay close. 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
