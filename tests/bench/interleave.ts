/** One way to do the work. Gives the milliseconds it took, so that what must not count stays outside. */
export type Timed = () => number | Promise<number>;

export interface Comparison {
  /** Ours in terms of the bare one: the median of the rounds' ratios, the smallest and the largest. */
  ratio: Spread;
  /** Milliseconds: of the rounds' medians, the median, the smallest and the largest. */
  ours: Spread;
  bare: Spread;
  rounds: number;
  timesEach: number;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

/**
 * Times two ways to do the same, turn by turn, so that whatever else the machine does meets both. A round is `times`
 * turns of each, and has one ratio: that of its medians.
 */
export async function interleave(
  ours: Timed,
  bare: Timed,
  { rounds, times }: { rounds: number; times: number },
): Promise<Comparison> {
  const of = { ours: [] as number[], bare: [] as number[], ratio: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const took = { ours: [] as number[], bare: [] as number[] };
    for (let turn = 0; turn < times; turn++) {
      // Who comes second finds the processor warm: they take turns in that too.
      const oursFirst = (round + turn) % 2 === 0;
      if (oursFirst) took.ours.push(await ours());
      took.bare.push(await bare());
      if (!oursFirst) took.ours.push(await ours());
    }
    of.ours.push(median(took.ours));
    of.bare.push(median(took.bare));
    of.ratio.push(median(took.ours) / median(took.bare));
  }
  return {
    ratio: spread(of.ratio),
    ours: spread(of.ours),
    bare: spread(of.bare),
    rounds,
    timesEach: times,
  };
}

function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = inOrder.length >> 1;
  const upper = inOrder[middle] ?? NaN;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? NaN) + upper) / 2;
}
