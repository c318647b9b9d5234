/** Counts by number, put together from parts. */
export type Tally = Map<number, number>;

export function addTo<K>(tally: Map<K, number>, key: K, count: number): void {
  tally.set(key, (tally.get(key) ?? 0) + count);
}

export const totalOf = (tally: ReadonlyMap<unknown, number>): number =>
  [...tally.values()].reduce((sum, count) => sum + count, 0);

/** The mean of what was counted, to the nearest whole; null of nothing. */
export function meanOf(tally: Tally): number | null {
  const count = totalOf(tally);
  if (count === 0) return null;
  return Math.round([...tally].reduce((sum, [value, times]) => sum + value * times, 0) / count);
}

/** The number in the middle: half are no larger. Between two, their mean to the nearest whole; null of nothing. */
export function medianOf(tally: Tally): number | null {
  const count = totalOf(tally);
  if (count === 0) return null;
  const values = [...tally].toSorted(([a], [b]) => a - b);
  const at = (position: number): number => {
    let passed = 0;
    for (const [value, times] of values) {
      passed += times;
      if (passed > position) return value;
    }
    return 0;
  };
  return Math.round((at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2);
}

/** How many lie below the first bound, from it to below the second, and so on; the last span has no end. */
export function spansOf(tally: Tally, bounds: readonly number[]): number[] {
  const spans = Array<number>(bounds.length + 1).fill(0);
  for (const [value, count] of tally) {
    const index = bounds.findIndex((bound) => value < bound);
    const place = index === -1 ? bounds.length : index;
    spans[place] = (spans[place] ?? 0) + count;
  }
  return spans;
}
